using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Communities.CommunitiesHistory;
using static CreationPlatform.Communities.CommunitiesRefusals;
using static CreationPlatform.Testing.Story<CreationPlatform.Communities.Reorganisation>;

namespace CreationPlatform.Communities;

public class MoveUnitsTests
{
    private static readonly MoveUnits Move = new([TestUnits.Community], TestUnits.Zone, Moved.On, Moved.DocumentNumber);

    [Fact]
    public void A_community_is_moved_under_another_street() => Given().When(Move).Then(Moved);

    [Fact]
    public void Deciding_the_same_again_changes_nothing() => Given(Moved).When(Move).ThenAlreadySo();

    [Fact]
    public void A_decision_does_not_become_another_one() => Given(Moved).When(Move with { To = TestUnits.OtherStreet }).ThenRefused(ReorganisationAlreadyDecided);

    [Fact]
    public void It_is_not_decided_ahead_of_time() => Given().When(Move with { On = Tomorrow }).ThenRefused(AheadOfTime);

    [Fact]
    public void What_does_not_stand_is_not_moved() => Given().When(Move with { Units = ["530102001099"] }).ThenRefused(UnknownUnit);

    [Fact]
    public void Nothing_is_moved_under_a_closed_unit() =>
        Given().With(TestCircumstances.On(Today) with { Units = TestUnits.Tree.With([], [TestUnits.ZoneCommunity, TestUnits.Zone]) }).When(Move).ThenRefused(UnknownUnit);

    [Fact]
    public void A_department_stays_with_its_government() => Given().When(Move with { Units = [TestUnits.DistrictBureau], To = TestUnits.OtherDistrict }).ThenRefused(DepartmentsStay);

    [Theory, InlineData(TestUnits.District, TestUnits.Street), InlineData(TestUnits.District, TestUnits.District)]
    public void No_ring_comes_about(string unit, string to) => Given().When(Move with { Units = [unit], To = to }).ThenRefused(WouldLieUnderItself);

    [Theory, InlineData(TestUnits.Street, TestUnits.OtherStreet), InlineData(TestUnits.District, TestUnits.OtherStreet)]
    public void A_unit_lies_under_one_of_a_higher_level(string unit, string to) => Given().When(Move with { Units = [unit], To = to }).ThenRefused(LevelDoesNotFit);

    [Fact]
    public void Moving_it_where_it_is_moves_nothing() => Given().When(Move with { To = TestUnits.Street }).ThenRefused(LiesThereAlready);

    [Fact]
    public void All_units_must_be_within_reach()
    {
        var here = new Post(Guid.Empty, Roles.SecurityAdministrator, TestUnits.District);
        Given().By(here).When(Move).Then(Moved);
        Given().By(here).When(Move with { To = TestUnits.OtherStreet }).ThenRefused(OutsideYourUnits);
    }

    [Fact]
    public void Units_target_day_and_paper_are_named()
    {
        new MoveUnits.Shape().Validate(new MoveUnits([], "", default, "")).Errors.Select(e => e.PropertyName).Should().Equal("Units", "To", "On", "DocumentNumber");
        new MoveUnits.Shape().Validate(Move with { Units = [TestUnits.Community, TestUnits.Community] }).IsValid.Should().BeFalse();
    }
}
