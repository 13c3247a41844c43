using static CreationPlatform.PilotApplications.PilotsAtWork;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.PilotApplications.TypicalCase>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

public class ProposeCaseTests
{
    private static readonly ProposeCase Propose = new(RoundId, Community, CaseKind.Experience, CaseProposal.Title, CaseProposal.Practice, CaseProposal.Results);

    [Fact]
    public void A_pilot_proposes_what_others_could_learn_from() => Given().On(Monday).By(CommunityPost).When(Propose).Then(CaseProposal);

    [Fact]
    public void So_do_those_above_it() => Given().On(Monday).By(BureauPost).When(Propose).Then(CaseProposal with { By = DistrictBureau });

    [Fact]
    public void It_is_about_a_community() => Given().On(Monday).By(BureauPost).When(Propose with { Community = District }).ThenRefused(SupervisionRefusals.NoCheckedCommunity);

    [Fact]
    public void Nobody_is_named() => Given().On(Monday).By(BureauPost).When(Propose with { Results = "联系 13800138000" }).ThenRefused(PilotRefusals.PersonalNumber);
}
