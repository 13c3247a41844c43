using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Communities.CommunitiesHistory;

namespace CreationPlatform.Communities;

public class UnitDetailsTests
{
    private static readonly Guid Id = UnitIds.Of(Community.Code);

    private static UnitDetails Details(params IEvent<Unit>[] history) => Read<UnitDetails, Unit>(Id, history);

    [Fact]
    public void It_shows_what_the_unit_was_opened_as() => Details(Community).Should().BeEquivalentTo(new UnitDetails(
        Id, Community.Code, [new(Community.Name, FirstDay)], UnitLevel.Community, "居委会类", Community.Parent, null, false, FirstDay, null));

    [Fact]
    public void Each_day_has_its_name()
    {
        var details = Details(Community, new UnitRenamed("丙", new(2025, 1, 1)), new UnitRenamed("乙", new(2024, 1, 1)));
        new[] { 2023, 2024, 2025 }.Select(year => details.AsOf(new(year, 12, 31)).Name).Should().Equal(Community.Name, "乙", "丙");
    }

    [Fact]
    public void A_second_name_for_the_same_day_replaces_the_first() =>
        Details(Community, new UnitRenamed("乙", FirstDay), new UnitRenamed("丙", FirstDay)).Names.Should().Equal(new UnitName("丙", FirstDay));

    [Fact]
    public void It_no_longer_stands_on_the_day_it_is_closed()
    {
        var details = Details(Community, new UnitClosed(Today));
        details.ValidUntil.Should().Be(Today);
        details.StandsOn(Today).Should().BeFalse();
        details.StandsOn(Today.AddDays(-1)).Should().BeTrue();
        details.StandsOn(FirstDay.AddDays(-1)).Should().BeFalse();
    }

    [Fact]
    public void A_closed_unit_is_still_reached_from_above() =>
        Unit.Initial.Evolve(Community).Evolve(new UnitClosed(Today)).Units.Should().Equal(Community.Code, Community.Parent);

    [Fact]
    public void The_document_is_read_back_as_it_was_written()
    {
        var details = Details(Community, new UnitRenamed("乙", Today));
        JsonSerializer.Deserialize<UnitDetails>(JsonSerializer.Serialize(details, StoredJson.Options), StoredJson.Options).Should().BeEquivalentTo(details);
    }
}
