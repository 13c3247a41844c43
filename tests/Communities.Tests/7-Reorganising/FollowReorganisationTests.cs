using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Communities.CommunitiesHistory;
using static CreationPlatform.Communities.CommunitiesRefusals;
using static CreationPlatform.Testing.Story<CreationPlatform.Communities.Unit>;

namespace CreationPlatform.Communities;

public class FollowReorganisationTests
{
    private static readonly Guid Decision = StreamIds.From("a reorganisation of a test");
    private static readonly FollowReorganisation Placing = new(Decision, Moved.On, TestUnits.Zone, []), Ending = new(Decision, Moved.On, null, [TestUnits.Zone]);
    private static readonly UnitPlaced Placed = new(TestUnits.Zone, Moved.On, Decision);
    private static readonly UnitSucceeded Succeeded = new([TestUnits.Zone], Moved.On, Decision);

    [Fact]
    public void A_unit_hangs_elsewhere_from_the_day_of_the_decision()
    {
        Given(Community).When(Placing).Then(Placed);
        var details = Read<UnitDetails, Unit>(UnitIds.Of(Community.Code), Community, Placed);
        details.AsOf(Moved.On.AddDays(-1)).Parent.Should().Be(TestUnits.Street);
        details.AsOf(Moved.On).Parent.Should().Be(TestUnits.Zone);
        details.Parent.Should().Be(TestUnits.Zone);
    }

    [Fact]
    public void A_decision_on_an_earlier_day_changes_only_the_days_before_the_later_one()
    {
        var earlier = new UnitPlaced(TestUnits.OtherStreet, new(2025, 1, 1), StreamIds.From("another"));
        var details = Read<UnitDetails, Unit>(UnitIds.Of(Community.Code), Community, Placed, earlier);
        new[] { new DateOnly(2024, 12, 31), new(2025, 1, 1), Moved.On }.Select(day => details.AsOf(day).Parent).Should().Equal(TestUnits.Street, TestUnits.OtherStreet, TestUnits.Zone);
    }

    [Fact]
    public void A_unit_ends_in_its_successor()
    {
        Given(Community).When(Ending).Then(Succeeded);
        Read<UnitDetails, Unit>(UnitIds.Of(Community.Code), Community, Succeeded).Should().Match<UnitDetails>(u => u.ValidUntil == Moved.On && u.Successors!.Single() == TestUnits.Zone);
    }

    [Fact]
    public void A_unit_follows_a_decision_once() => Given(Community, Placed).When(Placing).ThenAlreadySo();

    [Fact]
    public void A_unit_that_was_closed_meanwhile_follows_and_stays_closed()
    {
        var closed = new UnitClosed(new(2026, 1, 15));
        Given(Community, closed).When(Ending).Then(Succeeded);
        Unit.Initial.Evolve(Community).Evolve(closed).Evolve(Succeeded).ClosedOn.Should().Be(closed.On);
    }

    [Fact]
    public void Whoever_stands_above_it_now_reaches_it() => Unit.Initial.Evolve(Community).Evolve(Placed).Units.Should().Equal(Community.Code, TestUnits.Zone);

    [Fact]
    public void What_was_never_opened_follows_nothing() => Given().When(Placing).ThenRefused(UnitNotOpen);
}
