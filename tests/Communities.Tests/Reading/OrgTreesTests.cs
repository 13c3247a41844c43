using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Communities.CommunitiesHistory;

namespace CreationPlatform.Communities;

public class OrgTreesTests
{
    private readonly OrgTrees _trees = new();

    private static UnitDetails Details(params IEvent<Unit>[] history) => Read<UnitDetails, Unit>(UnitIds.Of(Community.Code), history);

    [Fact]
    public async Task Without_units_the_tree_is_empty() => (await _trees.AsOf(Today)).Count.Should().Be(0);

    [Fact]
    public async Task A_unit_is_in_the_tree_from_its_first_day_to_the_day_before_it_is_closed()
    {
        _trees.Load([Details(Community, new UnitClosed(Today))]);
        (await _trees.AsOf(FirstDay.AddDays(-1))).Find(Community.Code).Should().BeNull();
        (await _trees.AsOf(FirstDay)).Find(Community.Code).Should().NotBeNull();
        (await _trees.AsOf(Today.AddDays(-1))).Find(Community.Code).Should().NotBeNull();
        (await _trees.AsOf(Today)).Find(Community.Code).Should().BeNull();
    }

    [Fact]
    public async Task Each_day_has_the_names_of_that_day()
    {
        _trees.Load([Details(Community, new UnitRenamed("翠湖社区居民委员会", Today))]);
        (await _trees.AsOf(Today.AddDays(-1))).Find(Community.Code)!.Name.Should().Be(Community.Name);
        (await _trees.AsOf(Today)).Find(Community.Code)!.Name.Should().Be("翠湖社区居民委员会");
    }

    [Fact]
    public async Task Days_between_two_changes_share_one_tree_until_something_changes()
    {
        _trees.Load([Details(Community)]);
        var before = await _trees.AsOf(Today);
        (await _trees.AsOf(Tomorrow)).Should().BeSameAs(before);

        _trees.Apply(Details(Community, new UnitRenamed("翠湖社区居民委员会", Tomorrow)));
        (await _trees.AsOf(Today)).Should().NotBeSameAs(before);
        (await _trees.AsOf(Tomorrow)).Find(Community.Code)!.Name.Should().Be("翠湖社区居民委员会");
        before.Find(Community.Code)!.Name.Should().Be(Community.Name, "a tree that was handed out never changes");
    }

    [Fact]
    public async Task What_was_taken_in_is_seen_by_whoever_asks_next_while_others_read()
    {
        await Parallel.ForEachAsync(KnownUnits.All.Take(300), async (open, _) =>
        {
            _trees.Apply(Read<UnitDetails, Unit>(UnitIds.Of(open.Code), Opened(open)));
            (await _trees.AsOf(Today)).Find(open.Code).Should().NotBeNull();
        });
        (await _trees.AsOf(Today)).Count.Should().Be(300);
    }
}
