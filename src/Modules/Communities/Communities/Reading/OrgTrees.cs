using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Communities;

/// <summary>
/// The tree of any day, from the documents of all units held in memory. Between two days on which something changes the tree is
/// the same, so each stretch is drawn once, and all are forgotten when a unit changes.
/// </summary>
internal sealed class OrgTrees : IOrgTrees
{
    private readonly Lock _changing = new();
    private readonly Dictionary<string, UnitDetails> _units = [];
    private volatile Timeline? _timeline;

    /// <summary>Takes in these units, or their newer form.</summary>
    public void Load(IEnumerable<UnitDetails> units)
    {
        lock (_changing)
        {
            foreach (var unit in units) _units[unit.Code] = unit;
            _timeline = null;
        }
    }

    /// <summary>Takes in a unit that was opened or has changed.</summary>
    public void Apply(UnitDetails unit) => Load([unit]);

    /// <inheritdoc/>
    public ValueTask<OrgTree> AsOf(DateOnly day) => new((_timeline ?? Draw()).AsOf(day));

    private Timeline Draw()
    {
        lock (_changing) return _timeline ??= new([.. _units.Values]);
    }

    private sealed class Timeline
    {
        private readonly UnitDetails[] _units;
        private readonly DateOnly[] _changes;
        private readonly OrgTree?[] _trees;

        public Timeline(UnitDetails[] units)
        {
            _units = units;
            _changes = [.. units.SelectMany(ChangesOf).Distinct().Order()];
            _trees = new OrgTree?[_changes.Length];
        }

        public OrgTree AsOf(DateOnly day)
        {
            var found = Array.BinarySearch(_changes, day);
            var stretch = found >= 0 ? found : ~found - 1;
            return stretch < 0 ? OrgTree.Empty : _trees[stretch] ??= new(_units.Where(u => u.StandsOn(day)).Select(u => u.AsOf(day)));
        }

        private static IEnumerable<DateOnly> ChangesOf(UnitDetails unit)
        {
            yield return unit.ValidFrom;
            foreach (var name in unit.Names) yield return name.From;
            if (unit.ValidUntil is { } end) yield return end;
        }
    }
}
