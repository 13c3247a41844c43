using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;

namespace CreationPlatform.Communities;

public class KnownUnitsTests
{
    private static readonly OpenUnit[] Units = [.. KnownUnits.All];
    private static readonly Dictionary<string, OpenUnit> ByCode = Units.ToDictionary(u => u.Code);
    private static readonly OpenUnit[] Divisions = [.. Units.Where(u => !u.Code.Contains('-', StringComparison.Ordinal))];
    private static readonly OpenUnit[] Departments = [.. Units.Except(Divisions)];

    [Theory]
    [InlineData(UnitLevel.Province, 1)]
    [InlineData(UnitLevel.Prefecture, 16)]
    [InlineData(UnitLevel.County, 129)]
    [InlineData(UnitLevel.Township, 1461)]
    [InlineData(UnitLevel.Community, 465)]
    public void Every_division_of_the_source_is_there(UnitLevel level, int count) => Divisions.Count(u => u.Level == level).Should().Be(count);

    [Theory]
    [InlineData("530102000000", 101)]
    [InlineData("530103000000", 105)]
    [InlineData("530111000000", 133)]
    [InlineData("530112000000", 126)]
    public void The_four_districts_have_all_their_communities(string district, int count) =>
        Units.Count(u => u.Level == UnitLevel.Community && ByCode[u.Parent!].Parent == district).Should().Be(count);

    [Fact]
    public void Twenty_five_communities_lie_under_zones_of_the_statistics_office() =>
        Units.Count(u => u.Level == UnitLevel.Community && ByCode[u.Parent!].Kind == UnitKinds.StatisticalZone).Should().Be(25);

    [Fact]
    public void Everything_above_a_unit_comes_before_it()
    {
        var seen = new HashSet<string>();
        foreach (var unit in Units)
        {
            new[] { unit.Parent, unit.ProfessionalParent }.OfType<string>().Except(seen).Should().BeEmpty("{0} hangs under it", unit.Code);
            seen.Add(unit.Code).Should().BeTrue();
        }
    }

    [Fact]
    public void Governments_are_bodies_while_communities_and_zones_are_not() =>
        Divisions.Should().OnlyContain(u => u.IsBody == (u.Level != UnitLevel.Community && !(u.Level == UnitLevel.Township && u.Code[6] >= '4')));

    [Fact]
    public void Commissions_bureaus_and_petition_bureaus_stand_where_the_programme_needs_them()
    {
        Departments.Should().HaveCount(12).And.OnlyContain(u => u.IsBody && u.Level == ByCode[u.Parent!].Level);
        ByCode["530102000000-mzj"].Should().Be(new OpenUnit("530102000000-mzj", "五华区民族宗教事务局", UnitLevel.County, "民族宗教事务局",
            "530102000000", "530100000000-mzw", true, new(2023, 6, 30)));
        ByCode["530100000000-mzw"].Should().Match<OpenUnit>(u => u.Name == "昆明市民族宗教事务委员会" && u.ProfessionalParent == "530000000000-mzw");
        ByCode["530000000000-xfj"].Should().Match<OpenUnit>(u => u.Name == "云南省信访局" && u.ProfessionalParent == null);
        ByCode["530112000000-xfj"].ProfessionalParent.Should().Be("530100000000-xfj");
    }

    [Fact]
    public async Task Each_is_accepted_by_the_rule_in_this_order()
    {
        var trees = new OrgTrees();
        var now = TestCircumstances.On(new(2026, 3, 2)) with { Units = OrgTree.Empty };
        foreach (var open in Units)
        {
            // A tree is drawn anew only when it lacks what the next unit hangs under; drawing 2,084 of them would prove no more.
            if (now.Units.Find(open.Parent) is null || open.ProfessionalParent is not null) now = now with { Units = await trees.AsOf(now.Today) };
            var decision = open.Decide(Unit.Initial, now);
            decision.Refusal.Should().BeNull("{0} {1} is a real unit", open.Code, open.Name);
            trees.Apply(CommunitiesHistory.Read<UnitDetails, Unit>(UnitIds.Of(open.Code), (UnitOpened)decision.Events.Single()));
        }
        (await trees.AsOf(now.Today)).Count.Should().Be(2084);
    }

    [Fact]
    public void Each_has_a_valid_shape() => Units.Should().OnlyContain(u => new OpenUnit.Shape().Validate(u).IsValid);
}
