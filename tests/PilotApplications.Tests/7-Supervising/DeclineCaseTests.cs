using static CreationPlatform.PilotApplications.PilotsAtWork;
using static CreationPlatform.Testing.Story<CreationPlatform.PilotApplications.TypicalCase>;

namespace CreationPlatform.PilotApplications;

public class DeclineCaseTests
{
    private static readonly DeclineCase Decline = new("成效尚待检验");

    [Fact]
    public void A_division_says_why_a_case_is_not_published() => Given(CaseProposal).On(Monday).By(CityPost).When(Decline).Then(Declined);

    [Fact]
    public void A_published_case_is_not_declined() => Given(CaseProposal, Published).On(Monday).By(CityPost).When(Decline).ThenRefused(SupervisionRefusals.CaseNotOpen);

    [Fact]
    public void A_district_declines_nothing() => Given(CaseProposal).On(Monday).By(BureauPost).When(Decline).ThenRefused(SupervisionRefusals.NotASupervisor);
}
