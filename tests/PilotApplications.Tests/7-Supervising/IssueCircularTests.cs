using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.PilotApplications.PilotsAtWork;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.PilotApplications.Circular>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

public class IssueCircularTests
{
    private static readonly HashSet<(Guid, long)> InTheLog = [.. Issued.Cites.Select(c => (c.Stream, c.Version))];

    private static readonly IssueCircular Issue = new(RoundId, Issued.DocumentNumber, Issued.Title, Issued.Paragraphs, [District], [Community], Issued.Cites);

    [Fact]
    public void A_division_reports_on_pilots_and_cites_what_happened()
    {
        Asked(CityPost, Issue).Then(Issued);
        var read = Read<CircularDetails, Circular>(RoundId, Issued);
        read.Cites.Should().Equal(FirstCitation, SecondCitation);
        read.VisibleTo.Should().Contain([District, Community, Street], "those on whom it reports read it too");
    }

    [Fact]
    public void A_circular_that_cites_nothing_is_refused() => Asked(CityPost, Issue with { Cites = [] }).ThenRefused(SupervisionRefusals.NothingCited);

    [Fact]
    public void So_is_one_that_cites_what_never_happened() => Asked(CityPost, Issue with { Cites = [FirstCitation, SecondCitation with { Version = 7 }] }).ThenRefused(SupervisionRefusals.NotRecorded);

    [Fact]
    public void An_event_is_cited_once() =>
        Asked(CityPost, Issue with { Cites = [FirstCitation, FirstCitation with { Shows = "同一事" }] }).ThenRefused(SupervisionRefusals.CitedTwice);

    [Fact]
    public void A_district_issues_none() => Asked(BureauPost, Issue).ThenRefused(SupervisionRefusals.NotASupervisor);

    [Fact]
    public void It_goes_to_districts() => Asked(CityPost, Issue with { Districts = [District, Street] }).ThenRefused(SupervisionRefusals.CircularUnitsDoNotFit);

    [Fact]
    public void The_pilots_lie_in_the_districts_to_which_it_goes() => Asked(CityPost, Issue with { Districts = [OtherDistrict] }).ThenRefused(SupervisionRefusals.CircularUnitsDoNotFit);

    [Fact]
    public void Each_unit_stands_there_once() => Asked(CityPost, Issue with { Communities = [Community, Community] }).ThenRefused(SupervisionRefusals.CircularUnitsDoNotFit);

    [Fact]
    public void Nobody_is_named() => Asked(CityPost, Issue with { Paragraphs = ["联系 13800138000"] }).ThenRefused(PilotRefusals.PersonalNumber);

    [Fact]
    public void Its_number_is_its_own() =>
        Issue.Decide(Circular.Initial, By(CityPost)).Reserves.Should().ContainSingle()
            .Which.Should().Be(new Reservation("pilots.circular-number", Issued.DocumentNumber, SupervisionRefusals.CircularNumberTaken));

    private static Story<Circular> Asked(Post by, IssueCircular command) => Given().With(By(by)).When(command);

    private static Circumstances By(Post post) => TestCircumstances.On(Monday, new("tester", [post])) with { Recorded = InTheLog };
}
