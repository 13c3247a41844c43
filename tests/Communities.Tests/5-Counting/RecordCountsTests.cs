using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Communities.CommunitiesHistory;
using static CreationPlatform.Communities.CommunitiesRefusals;
using static CreationPlatform.Communities.ProfileMeasure;
using static CreationPlatform.Testing.Story<CreationPlatform.Communities.CommunityProfile>;

namespace CreationPlatform.Communities;

public class RecordCountsTests
{
    private static readonly RecordCounts Record = new(TestUnits.Community, Counted.Counts[0].AsOf, Counted.Counts[0].Source, [new(Households, 812), new(MinorityHouseholds, 57)]);

    [Fact]
    public void Counts_are_recorded_with_day_and_source() => Given().When(Record).Then(Counted);

    [Fact]
    public void Recording_the_same_again_changes_nothing() => Given(Counted).When(Record).ThenAlreadySo();

    [Fact]
    public void A_day_can_be_counted_again() =>
        Given(Counted).When(Record with { Counts = [new(Households, 815)] }).Then(new CountsRecorded(TestUnits.Community, [Counted.Counts[0] with { Value = 815 }]));

    [Fact]
    public void An_earlier_day_does_not_take_the_place_of_a_later_one()
    {
        var earlier = Record with { AsOf = new(2025, 12, 31) };
        Given(Counted).When(earlier).ThenRefused(CountedLater);
        Given(Counted).When(earlier with { Counts = [new(BuildingGroups, 40)] })
            .Then(new CountsRecorded(TestUnits.Community, [new(BuildingGroups, 40, earlier.AsOf, earlier.Source)]));
    }

    [Theory]
    [InlineData(nameof(MinorityHouseholds), 813)]
    [InlineData(nameof(MinorityHouseholdsInNeed), 58)]
    [InlineData(nameof(CivilisedFamilies), 813)]
    public void No_part_is_larger_than_its_whole(string part, int value) =>
        Given(Counted).When(Record with { Counts = [new(Enum.Parse<ProfileMeasure>(part), value)] }).ThenRefused(PartExceedsWhole);

    [Fact]
    public void Only_communities_are_counted()
    {
        Given().When(Record with { Community = TestUnits.Street }).ThenRefused(UnknownCommunity);
        Given().When(Record with { Community = "530102001099" }).ThenRefused(UnknownCommunity);
    }

    [Fact]
    public void Nothing_is_counted_ahead_of_time() => Given().When(Record with { AsOf = Tomorrow }).ThenRefused(AheadOfTime);

    [Fact]
    public void Each_measure_is_given_once_and_none_is_negative()
    {
        new RecordCounts.Shape().Validate(new RecordCounts("", default, "", [])).Errors.Select(e => e.PropertyName).Should().Equal("Community", "AsOf", "Source", "Counts");
        new RecordCounts.Shape().Validate(Record with { Counts = [new(Households, 1), new(Households, 2)] }).IsValid.Should().BeFalse();
        new RecordCounts.Shape().Validate(Record with { Counts = [new(Households, -1)] }).IsValid.Should().BeFalse();
        new RecordCounts.Shape().Validate(Record).IsValid.Should().BeTrue();
    }

    [Fact]
    public void The_document_holds_what_was_counted_last() => Read<CommunityProfileDetails, CommunityProfile>(ProfileCounts.IdOf(TestUnits.Community), Counted)
        .Should().BeEquivalentTo(new CommunityProfileDetails(ProfileCounts.IdOf(TestUnits.Community), TestUnits.Community, Counted.Counts));
}
