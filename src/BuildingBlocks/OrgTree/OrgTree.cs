using System.Collections.Immutable;

namespace CreationPlatform.BuildingBlocks;

/// <summary>Level in the tree of divisions, top down. A department has the level of the government it belongs to.</summary>
public enum UnitLevel
{
    /// <summary>Province (省).</summary>
    Province = 1,

    /// <summary>Prefecture-level city or autonomous prefecture (地级).</summary>
    Prefecture,

    /// <summary>District or county (县级).</summary>
    County,

    /// <summary>Street or township (乡级).</summary>
    Township,

    /// <summary>Community or village (居委会, 村委会).</summary>
    Community,

    /// <summary>Residential compound (居民小区): a place within a community, no organ and no organisation.</summary>
    Compound,
}

/// <summary>A node of the tree: a division with its own office, or a department of a government.</summary>
/// <param name="Code">
/// Division code of 12 digits; a department adds letters, as in <c>530102000000-mzj</c>, a compound a number, as in <c>530102001001.003</c>.
/// </param>
/// <param name="Name">Its name.</param>
/// <param name="Level">Its level.</param>
/// <param name="Kind">What it is, in the words of its source: <c>街道</c>, <c>居委会类</c>, <c>民族宗教事务局</c>.</param>
/// <param name="Parent">The government above it: for a department its own government, for a street its district.</param>
/// <param name="ProfessionalParent">The same line of work one level up, for departments.</param>
/// <param name="IsBody">Whether it is an organ that can decide. A community is none, nor is a zone of the statistics office.</param>
public sealed record OrgUnit(string Code, string Name, UnitLevel Level, string Kind, string? Parent, string? ProfessionalParent, bool IsBody)
{
    /// <summary>Whether it is a department of a government.</summary>
    public bool IsDepartment => Code.Contains('-', StringComparison.Ordinal);

    /// <summary>The division whose matters are its business: a department works for the whole area of its government.</summary>
    public string Area => IsDepartment ? Parent! : Code;
}

/// <summary>
/// The tree of units as of one day. Immutable; questions are answered in memory, at the size of the whole country too. Another day's
/// tree is made from this one by what changed between, and shares the rest with it.
/// </summary>
public sealed class OrgTree
{
    private readonly ImmutableDictionary<string, OrgUnit> _units;
    private readonly ImmutableDictionary<string, string[]> _governed, _professional;
    private readonly ImmutableHashSet<string> _leaving;

    /// <summary>A tree of these units.</summary>
    /// <param name="units">Every unit once; a parent may be missing only for the top.</param>
    public OrgTree(IEnumerable<OrgUnit> units) : this(new OrgTreeDrawing().Put(units)) { }

    internal OrgTree(OrgTreeDrawing drawing) => (_units, _governed, _professional, _leaving) = drawing.Finished();

    /// <summary>A tree without units.</summary>
    public static OrgTree Empty { get; } = new([]);

    /// <summary>How many units there are.</summary>
    public int Count => _units.Count;

    /// <summary>All units, in no order.</summary>
    public IEnumerable<OrgUnit> All => _units.Values;

    /// <summary>
    /// The tree after these changes. A unit that goes while others stand under it stays until they have gone or hang elsewhere: nobody
    /// loses what lies above, in whatever order a parent was closed and a child opened.
    /// </summary>
    /// <param name="standing">Units that stand, new or in another form.</param>
    /// <param name="gone">Codes of units that no longer stand.</param>
    public OrgTree With(IEnumerable<OrgUnit> standing, IEnumerable<string> gone) =>
        new(new OrgTreeDrawing(_units, _governed, _professional, _leaving).Put(standing).Remove(gone));

    /// <summary>The unit with this code, or none.</summary>
    /// <param name="code">The code.</param>
    public OrgUnit? Find(string? code) => code is not null && _units.TryGetValue(code, out var unit) ? unit : null;

    /// <summary>The unit and every government above it, nearest first; nothing for an unknown code.</summary>
    /// <param name="code">The code.</param>
    public IEnumerable<OrgUnit> PathOf(string? code)
    {
        for (var unit = Find(code); unit is not null; unit = Find(unit.Parent)) yield return unit;
    }

    /// <summary>The units whose government this is: divisions one step below and its own departments, by code.</summary>
    /// <param name="code">The code; none for the top of the tree.</param>
    public IReadOnlyList<OrgUnit> ChildrenOf(string? code) => [.. _governed.GetValueOrDefault(code ?? "", []).Select(c => _units[c])];

    /// <summary>The departments that have this one above them in their line of work, by code.</summary>
    /// <param name="code">The department.</param>
    public IReadOnlyList<OrgUnit> LineBelow(string code) => [.. _professional.GetValueOrDefault(code, []).Select(c => _units[c])];

    /// <summary>A unit and everything under it, each parent before its children and otherwise by code; nothing for an unknown code.</summary>
    /// <param name="code">The code.</param>
    public IEnumerable<OrgUnit> Within(string code)
    {
        if (Find(code) is not { } top) yield break;
        var open = new Stack<OrgUnit>([top]);
        while (open.TryPop(out var unit))
        {
            yield return unit;
            foreach (var child in ChildrenOf(unit.Code).Reverse()) open.Push(child);
        }
    }

    /// <summary>Whether a unit is another one or lies under it.</summary>
    /// <param name="code">The lower unit.</param>
    /// <param name="above">The unit that may be above it.</param>
    public bool IsUnder(string code, string above) => PathOf(code).Any(u => u.Code == above);

    /// <summary>
    /// Codes of the unit itself and of all to whom it answers: the governments above it and, for departments, the same line of work
    /// above it. For an unknown code that code alone.
    /// </summary>
    /// <param name="code">The code.</param>
    public IReadOnlySet<string> SuperiorsOf(string code)
    {
        var (superiors, open) = (new HashSet<string>(), new Stack<string>([code]));
        while (open.TryPop(out var next))
        {
            if (!superiors.Add(next) || Find(next) is not { } unit) continue;
            foreach (var above in new[] { unit.Parent, unit.ProfessionalParent }.OfType<string>()) open.Push(above);
        }
        return superiors;
    }

    /// <summary>Whether a unit is one of these, or answers to one of them.</summary>
    /// <param name="code">The unit.</param>
    /// <param name="superiors">The units that may stand above it.</param>
    public bool AnswersTo(string code, IEnumerable<string> superiors) => SuperiorsOf(code).Overlaps(superiors);

    /// <summary>The nearest body above a unit that can decide: a community's street office, or the district where there is none.</summary>
    /// <param name="code">The unit below.</param>
    public OrgUnit? BodyAbove(string code) => PathOf(code).Skip(1).FirstOrDefault(u => u.IsBody);

    /// <summary>
    /// The bodies one level above a body: its government, and for a department also the same line of work one level up
    /// (信访工作条例 35, 36: 上一级机关、单位).
    /// </summary>
    /// <param name="body">The body that decided.</param>
    public IEnumerable<OrgUnit> HigherBodiesOf(string body)
    {
        if (Find(body) is not { } unit) yield break;
        if (Find(unit.ProfessionalParent) is { IsBody: true } professional) yield return professional;
        if (BodyAbove(body) is { } government) yield return government;
    }
}

/// <summary>Where the tree comes from. The module that owns the units answers it.</summary>
public interface IOrgTrees
{
    /// <summary>The tree as it stands on a day.</summary>
    /// <param name="day">The day, Asia/Shanghai.</param>
    ValueTask<OrgTree> AsOf(DateOnly day);
}
