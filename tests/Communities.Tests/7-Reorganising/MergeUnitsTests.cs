using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Communities.CommunitiesHistory;
using static CreationPlatform.Communities.CommunitiesRefusals;
using static CreationPlatform.Testing.Story<CreationPlatform.Communities.Reorganisation>;

namespace CreationPlatform.Communities;

public class MergeUnitsTests
{
    private static readonly MergeUnits Merge = new([TestUnits.Zone], TestUnits.Street, Merged.On, Merged.DocumentNumber);

    [Fact]
    public void What_hung_under_the_merged_unit_hangs_under_its_successor() => Given().When(Merge).Then(Merged);

    [Fact]
    public void A_unit_ends_once() => Merge.Decide(Reorganisation.Initial, TestCircumstances.On(Today)).Reserves
        .Should().Equal(new Reservation("communities.unit-ending", TestUnits.Zone, UnitIsClosed));

    [Fact]
    public void Deciding_the_same_again_changes_nothing() => Given(Merged).When(Merge).ThenAlreadySo();

    [Fact]
    public void A_decision_does_not_become_another_one() => Given(Merged).When(Merge with { DocumentNumber = "另一文号" }).ThenRefused(ReorganisationAlreadyDecided);

    [Fact]
    public void Only_units_of_one_level_are_merged() => Given().When(Merge with { Units = [TestUnits.ZoneCommunity] }).ThenRefused(MergerOfDifferentLevels);

    [Fact]
    public void A_unit_is_not_merged_into_itself() => Given().When(Merge with { Units = [TestUnits.Zone, TestUnits.Street] }).ThenRefused(WouldLieUnderItself);

    [Fact]
    public void A_district_ends_only_without_departments() =>
        Given().When(Merge with { Units = [TestUnits.District], Into = TestUnits.OtherDistrict }).ThenRefused(DepartmentsStandUnderIt);

    [Fact]
    public void Nothing_is_merged_into_what_does_not_stand() => Given().When(Merge with { Into = "530102999000" }).ThenRefused(UnknownUnit);

    [Fact]
    public void It_is_not_decided_ahead_of_time() => Given().When(Merge with { On = Tomorrow }).ThenRefused(AheadOfTime);

    [Fact]
    public void Units_target_day_and_paper_are_named() =>
        new MergeUnits.Shape().Validate(new MergeUnits([], "", default, "")).Errors.Select(e => e.PropertyName).Should().Equal("Units", "Into", "On", "DocumentNumber");
}
