using CreationPlatform.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CreationPlatform.BuildingBlocks;

public class OrgTreeTests
{
    private static readonly OrgTree Tree = TestUnits.Tree;

    [Fact]
    public void Children_are_divisions_and_departments_by_code() => Tree.ChildrenOf(TestUnits.District).Select(u => u.Code)
        .Should().Equal(TestUnits.DistrictBureau, TestUnits.DistrictPetitionBureau, TestUnits.Street, TestUnits.Zone);

    [Fact]
    public void The_top_has_no_parent_and_an_unknown_unit_no_children()
    {
        Tree.ChildrenOf(null).Select(u => u.Code).Should().Equal(TestUnits.Province);
        Tree.ChildrenOf("nowhere").Should().BeEmpty();
    }

    [Fact]
    public void A_line_of_work_leads_down_too() => Tree.LineBelow(TestUnits.CityCommission).Select(u => u.Code).Should().Equal(TestUnits.DistrictBureau);

    [Fact]
    public void What_lies_within_a_unit_comes_parents_first() => Tree.Within(TestUnits.District).Select(u => u.Code).Should().Equal(
        TestUnits.District, TestUnits.DistrictBureau, TestUnits.DistrictPetitionBureau, TestUnits.Street, TestUnits.Community, TestUnits.Zone, TestUnits.ZoneCommunity);

    [Fact]
    public void A_tree_that_was_handed_out_never_changes()
    {
        var moved = Tree.With([Tree.Find(TestUnits.Community)! with { Parent = TestUnits.Zone }], [TestUnits.OtherStreet]);
        moved.IsUnder(TestUnits.Community, TestUnits.Zone).Should().BeTrue();
        moved.ChildrenOf(TestUnits.Street).Should().BeEmpty();
        moved.Find(TestUnits.OtherStreet).Should().BeNull();
        Tree.IsUnder(TestUnits.Community, TestUnits.Street).Should().BeTrue();
        Tree.Find(TestUnits.OtherStreet).Should().NotBeNull();
    }

    [Fact]
    public void A_unit_that_goes_while_others_stand_under_it_stays_until_they_have_gone()
    {
        var closed = Tree.With([], [TestUnits.Street]);
        closed.PathOf(TestUnits.Community).Select(u => u.Code).Should().Equal(TestUnits.Community, TestUnits.Street, TestUnits.District, TestUnits.City, TestUnits.Province);
        closed.With([], [TestUnits.Community]).Find(TestUnits.Street).Should().BeNull();
        closed.With([Tree.Find(TestUnits.Community)! with { Parent = TestUnits.Zone }], []).Find(TestUnits.Street).Should().BeNull();
        closed.With([Tree.Find(TestUnits.Street)!], []).With([], [TestUnits.Community]).Find(TestUnits.Street).Should().NotBeNull("it stands again");
    }

    [Fact]
    public void Whatever_changes_in_whatever_order_the_tree_is_the_one_drawn_at_once() => Prop.ForAll<(byte Unit, byte Parent, bool Stands)[]>(changes =>
    {
        var (tree, standing) = (OrgTree.Empty, new Dictionary<string, OrgUnit>());
        foreach (var (unit, parent, stands) in changes)
        {
            // Ten places, each only under one with a smaller number: no cycle.
            var (code, above) = (unit % 10, parent % 11 - 1);
            var node = new OrgUnit($"{code}", "", UnitLevel.Community, "", above >= 0 && above < code ? $"{above}" : null, null, false);
            if (stands) standing[node.Code] = node;
            else standing.Remove(node.Code);
            tree = tree.With(stands ? [node] : [], stands ? [] : [node.Code]);
            // What stands is there with what it hangs under; what does not stand is there only with something standing somewhere under it.
            if (standing.Values.Any(u => tree.Find(u.Code) != u)) return false;
            if (tree.All.Any(u => !standing.ContainsKey(u.Code) && !tree.Within(u.Code).Any(below => standing.ContainsKey(below.Code)))) return false;
            if (tree.All.Any(u => tree.ChildrenOf(u.Code).Any(child => child.Parent != u.Code) || !tree.ChildrenOf(u.Parent).Contains(u))) return false;
        }
        return true;
    }).QuickCheckThrowOnFailure();
}
