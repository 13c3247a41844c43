using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Communities;

/// <summary>A unit as it stood on a day, and how many hang under it directly.</summary>
internal sealed record TreeNode(string Code, string Name, UnitLevel Level, string Kind, string? Parent, bool IsBody, int Children);

/// <summary>Units of the tree as of a day, each parent before its children.</summary>
internal sealed record TreeView(DateOnly AsOf, IReadOnlyList<TreeNode> Items);

/// <summary>A unit that was found by its name, and the names of the governments above it, nearest first.</summary>
internal sealed record NamedUnit(string Code, string Name, UnitLevel Level, IReadOnlyList<string> Above);

/// <summary>Units as of a day whose name holds a text or whose code begins with it, the higher ones first; the first few of them.</summary>
internal sealed record NamedUnits(DateOnly AsOf, IReadOnlyList<NamedUnit> Items);

/// <summary>Whether a unit was another one or lay under it, as of a day.</summary>
internal sealed record TreeRelation(DateOnly AsOf, string Unit, string Above, bool LiesUnder);

/// <summary>What stands today in place of a code that has ended: itself where it stands, nothing where it ended without a successor.</summary>
internal sealed record Successors(string Of, IReadOnlyList<string> Items);

/// <summary>Questions to the tree of any day.</summary>
internal sealed class TreeQuestions(OrgTrees trees, TimeProvider clock)
{
    private const int DeepestDepth = 3, MostNamed = 20;

    private static readonly QueryParameter AsOf = new("asOf", "The day; today if not given.", Kind: QueryKind.Day);

    public static IReadOnlyList<QueryParameter> Below { get; } =
        [AsOf, new("under", "Code of the unit; the top of the tree if not given."), new("depth", "How many steps; 1 if not given.", Kind: QueryKind.Number, Most: DeepestDepth)];

    public static IReadOnlyList<QueryParameter> Upwards { get; } = [AsOf, new("of", "Code of the unit.", IsRequired: true)];

    public static IReadOnlyList<QueryParameter> Related { get; } = [AsOf, new("unit", "Code of the lower unit.", IsRequired: true), new("above", "Code of the unit that may stand above it.", IsRequired: true)];

    public static IReadOnlyList<QueryParameter> ByName { get; } = [AsOf, new("name", "A part of the name, or the first digits of the code.", IsRequired: true)];

    public static IReadOnlyList<QueryParameter> Ended { get; } = [new("of", "Code of a unit that may have ended.", IsRequired: true)];

    /// <summary>What hangs under a unit, or at the top of the tree, one step deep or as many as are asked for.</summary>
    public async Task<TreeView?> Under(Inquiry inquiry)
    {
        var (day, tree, under) = (DayOf(inquiry), await TreeOf(inquiry), inquiry.Text("under"));
        if (under is not null && tree.Find(under) is null) return null;
        return new(day, [.. Below(under, inquiry.Number("depth") ?? 1).Select(u => NodeOf(u, tree))]);

        IEnumerable<OrgUnit> Below(string? code, int depth) => tree.ChildrenOf(code).SelectMany(u => depth > 1 ? Below(u.Code, depth - 1).Prepend(u) : [u]);
    }

    /// <summary>A unit and every government above it, nearest first.</summary>
    public async Task<TreeView?> Path(Inquiry inquiry)
    {
        var tree = await TreeOf(inquiry);
        TreeNode[] path = [.. tree.PathOf(inquiry.Text("of")).Select(u => NodeOf(u, tree))];
        return path.Length == 0 ? null : new(DayOf(inquiry), path);
    }

    /// <summary>Units by a part of their name or the beginning of their code.</summary>
    public async Task<NamedUnits?> Named(Inquiry inquiry)
    {
        var (tree, text) = (await TreeOf(inquiry), inquiry.Text("name")!.Trim());
        var found = tree.All
            .Where(u => u.Name.Contains(text, StringComparison.OrdinalIgnoreCase) || u.Code.StartsWith(text, StringComparison.Ordinal))
            .OrderBy(u => u.Level).ThenBy(u => u.Code, StringComparer.Ordinal).Take(MostNamed);
        return new(DayOf(inquiry), [.. found.Select(u => new NamedUnit(u.Code, u.Name, u.Level, [.. tree.PathOf(u.Parent).Select(above => above.Name)]))]);
    }

    /// <summary>Whether one unit lies under another.</summary>
    public async Task<TreeRelation?> Relation(Inquiry inquiry)
    {
        var (tree, unit, above) = (await TreeOf(inquiry), inquiry.Text("unit")!, inquiry.Text("above")!);
        return tree.Find(unit) is null || tree.Find(above) is null ? null : new(DayOf(inquiry), unit, above, tree.IsUnder(unit, above));
    }

    /// <summary>Follows the successors of a code to what stands today.</summary>
    public async Task<Successors?> SuccessorsOf(Inquiry inquiry)
    {
        var (code, tree) = (inquiry.Text("of")!, await TreeOf(inquiry));
        if (trees.Find(code) is null) return null;
        var (standing, open) = (new SortedSet<string>(StringComparer.Ordinal), new Queue<string>([code]));
        var seen = new HashSet<string>();
        while (open.TryDequeue(out var next))
        {
            if (!seen.Add(next)) continue;
            if (trees.Find(next) is { } unit && unit.StandsOn(DayOf(inquiry))) standing.Add(next);
            else foreach (var successor in trees.Find(next)?.Successors ?? []) open.Enqueue(successor);
        }
        return new(code, [.. standing]);
    }

    private static TreeNode NodeOf(OrgUnit unit, OrgTree tree) => new(unit.Code, unit.Name, unit.Level, unit.Kind, unit.Parent, unit.IsBody, tree.ChildrenOf(unit.Code).Count);

    private DateOnly DayOf(Inquiry inquiry) => inquiry.Day("asOf") ?? ChinaTime.DateOf(clock.GetUtcNow());

    private ValueTask<OrgTree> TreeOf(Inquiry inquiry) => trees.AsOf(DayOf(inquiry));
}
