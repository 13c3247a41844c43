using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Communities.CommunitiesHistory;
using static CreationPlatform.Communities.CommunitiesRefusals;
using static CreationPlatform.Testing.Story<CreationPlatform.Communities.Reorganisation>;

namespace CreationPlatform.Communities;

public class SplitUnitTests
{
    private static readonly SplitUnit Split = new(TestUnits.Zone, [new(TestUnits.Street, [TestUnits.ZoneCommunity]), new(TestUnits.OtherStreet, [])], true, Moved.On, Moved.DocumentNumber);
    private static readonly UnitsReorganised Shared = new(ReorganisationKind.Split, Moved.On, Moved.DocumentNumber,
        [new(TestUnits.ZoneCommunity, TestUnits.Street)], [new(TestUnits.Zone, [TestUnits.Street, TestUnits.OtherStreet])]);

    [Fact]
    public void A_unit_is_shared_out_and_ends() => Given().When(Split).Then(Shared);

    [Fact]
    public void A_unit_can_stay_with_the_rest() => Given().When(Split with { Ends = false }).Then(Shared with { Endings = [] });

    [Fact]
    public void Deciding_the_same_again_changes_nothing() => Given(Shared).When(Split).ThenAlreadySo();

    [Fact]
    public void A_unit_under_which_something_is_left_does_not_end() => Given().When(Split with { Parts = [new(TestUnits.Street, [])] }).ThenRefused(UnitsStandUnderIt);

    [Fact]
    public void Only_what_hangs_under_it_is_shared_out() => Given().When(Split with { Parts = [new(TestUnits.OtherStreet, [TestUnits.Community])] }).ThenRefused(NotSharedOutOnce);

    [Fact]
    public void Nothing_goes_to_two_parts() => Given()
        .When(Split with { Parts = [new(TestUnits.Street, [TestUnits.ZoneCommunity]), new(TestUnits.OtherStreet, [TestUnits.ZoneCommunity])] }).ThenRefused(NotSharedOutOnce);

    [Fact]
    public void A_unit_is_no_part_of_itself() => Given().When(Split with { Parts = [new(TestUnits.Zone, [])] }).ThenRefused(WouldLieUnderItself);

    [Fact]
    public void Its_parts_are_of_its_level() => Given().When(Split with { Parts = [new(TestUnits.District, [])] }).ThenRefused(MergerOfDifferentLevels);

    [Fact]
    public void It_is_not_decided_ahead_of_time() => Given().When(Split with { On = Tomorrow }).ThenRefused(AheadOfTime);

    [Fact]
    public void Unit_parts_day_and_paper_are_named() =>
        new SplitUnit.Shape().Validate(new SplitUnit("", [], false, default, "")).Errors.Select(e => e.PropertyName).Should().Equal("Unit", "Parts", "On", "DocumentNumber");
}
