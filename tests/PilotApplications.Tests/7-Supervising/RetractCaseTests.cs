using static CreationPlatform.PilotApplications.PilotsAtWork;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.PilotApplications.TypicalCase>;

namespace CreationPlatform.PilotApplications;

public class RetractCaseTests
{
    private static readonly RetractCase Retract = new("做法有变");

    [Fact]
    public void A_published_case_is_taken_back_and_blank_from_then_on()
    {
        Given(CaseProposal, Published).On(Monday).By(CityPost).When(Retract).Then(Retracted);
        Read<PublishedCase, TypicalCase>(RoundId, CaseProposal, Published, Retracted).Should().Be(PublishedCase.Initial(RoundId));
        Read<CaseDetails, TypicalCase>(RoundId, CaseProposal, Published, Retracted).Reason.Should().Be(Retracted.Reason);
    }

    [Fact]
    public void What_is_not_published_is_not_taken_back() => Given(CaseProposal).On(Monday).By(CityPost).When(Retract).ThenRefused(SupervisionRefusals.CaseNotPublished);

    [Fact]
    public void A_district_takes_nothing_back() => Given(CaseProposal, Published).On(Monday).By(BureauPost).When(Retract).ThenRefused(SupervisionRefusals.NotASupervisor);
}
