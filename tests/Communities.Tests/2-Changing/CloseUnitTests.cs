using static CreationPlatform.Communities.CommunitiesHistory;
using static CreationPlatform.Communities.CommunitiesRefusals;
using static CreationPlatform.Testing.Story<CreationPlatform.Communities.Unit>;

namespace CreationPlatform.Communities;

public class CloseUnitTests
{
    private static readonly CloseUnit Close = new(new(2026, 2, 1));
    private static readonly UnitClosed Closed = new(Close.On);

    [Fact]
    public void A_unit_without_units_under_it_is_closed() => Given(Community).When(Close).Then(Closed);

    [Fact]
    public void It_can_be_closed_today() => Given(Community).When(new CloseUnit(Today)).Then(new UnitClosed(Today));

    [Fact]
    public void Closing_it_on_the_same_day_again_changes_nothing() => Given(Community, Closed).When(Close).ThenAlreadySo();

    [Fact]
    public void It_is_not_closed_a_second_time_on_another_day() => Given(Community, Closed).When(new CloseUnit(Today)).ThenRefused(UnitIsClosed);

    [Fact]
    public void What_was_never_opened_cannot_be_closed() => Given().When(Close).ThenRefused(UnitNotOpen);

    [Fact]
    public void It_stands_for_one_day_at_least() => Given(Community).When(new CloseUnit(FirstDay)).ThenRefused(BeforeOpening);

    [Fact]
    public void It_is_not_closed_ahead_of_time() => Given(Community).When(new CloseUnit(Tomorrow)).ThenRefused(AheadOfTime);

    [Fact]
    public void A_street_with_communities_stays() => Given(Street).When(Close).ThenRefused(UnitsStandUnderIt);

    [Fact]
    public void A_commission_with_bureaus_in_its_line_of_work_stays()
    {
        var commission = Bureau with { Code = Bureau.ProfessionalParent!, ProfessionalParent = null };
        Given(commission).When(Close).ThenRefused(UnitsStandUnderIt);
    }

    [Fact]
    public void A_unit_ends_once_whether_it_is_closed_or_merged() =>
        Close.Decide(Unit.Initial.Evolve(Community), CreationPlatform.Testing.TestCircumstances.On(Today)).Reserves.Select(r => (r.Kind, r.Key)).Should().Equal(("communities.unit-ending", Community.Code));

    [Fact]
    public void The_day_must_be_named() => new CloseUnit.Shape().Validate(new CloseUnit(default)).IsValid.Should().BeFalse();
}
