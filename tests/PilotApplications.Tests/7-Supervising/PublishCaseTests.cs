using static CreationPlatform.PilotApplications.PilotsAtWork;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.PilotApplications.TypicalCase>;

namespace CreationPlatform.PilotApplications;

public class PublishCaseTests
{
    private static readonly PublishCase Publish = new(Published.Title, Published.Practice, Published.Results);

    [Fact]
    public void A_division_publishes_a_case_in_its_own_wording()
    {
        Given(CaseProposal).On(Monday).By(CityPost).When(Publish).Then(Published);
        var read = Read<PublishedCase, TypicalCase>(RoundId, CaseProposal, Published);
        (read.Title, read.PublishedBy, read.PublishedOn).Should().Be((Published.Title, Published.By, Monday));
    }

    [Fact]
    public void Until_then_nobody_elsewhere_reads_a_word_of_it() =>
        Read<PublishedCase, TypicalCase>(RoundId, CaseProposal).Should().Be(PublishedCase.Initial(RoundId));

    [Fact]
    public void A_district_publishes_nothing() => Given(CaseProposal).On(Monday).By(BureauPost).When(Publish).ThenRefused(SupervisionRefusals.NotASupervisor);

    [Fact]
    public void Published_once_is_enough() => Given(CaseProposal, Published).On(Monday).By(CityPost).When(Publish).ThenRefused(SupervisionRefusals.CaseNotOpen);
}
