using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Communities;

/// <summary>
/// The tree of any day, from the documents of all units held in memory. Between two days on which something changes the tree is the same.
/// Each tree is drawn from a neighbour in time by the units that changed between, and a unit that changes is put into the trees there
/// are: nothing is drawn from the beginning but the first one.
/// </summary>
internal sealed class OrgTrees : IOrgTrees
{
    private const int MostDrawn = 64;
    private readonly Lock _changing = new();
    private readonly Dictionary<string, UnitDetails> _units = [];
    private readonly SortedList<DateOnly, List<string>> _changes = [];
    private readonly SortedList<DateOnly, OrgTree> _drawn = [];
    private volatile Stretch? _latest;

    /// <summary>Takes in these units, or their newer form.</summary>
    public void Load(IEnumerable<UnitDetails> units)
    {
        lock (_changing)
        {
            var changed = units.Select(TakeIn).ToArray();
            foreach (var (day, tree) in _drawn.ToArray()) _drawn[day] = With(tree, changed, day);
            _latest = null;
        }
    }

    /// <summary>Takes in a unit that was opened or has changed.</summary>
    public void Apply(UnitDetails unit) => Load([unit]);

    /// <inheritdoc/>
    public ValueTask<OrgTree> AsOf(DateOnly day) => new(_latest is { } latest && latest.Covers(day) ? latest.Tree : Draw(day));

    /// <summary>The unit with this code in all its forms, or none.</summary>
    public UnitDetails? Find(string code)
    {
        lock (_changing) return _units.GetValueOrDefault(code);
    }

    private UnitDetails TakeIn(UnitDetails unit)
    {
        var known = _units.TryGetValue(unit.Code, out var before) ? before.Changes.ToHashSet() : [];
        foreach (var day in unit.Changes.Distinct().Where(day => !known.Contains(day)))
        {
            if (!_changes.TryGetValue(day, out var codes)) _changes[day] = codes = [];
            codes.Add(unit.Code);
        }
        return _units[unit.Code] = unit;
    }

    private OrgTree Draw(DateOnly day)
    {
        lock (_changing)
        {
            var place = PlaceOf(_changes.Keys, day);
            if (place < 0) return OrgTree.Empty;
            var from = _changes.Keys[place];
            if (!_drawn.TryGetValue(from, out var tree)) tree = Keep(from, DrawnFromItsNeighbour(from, place));
            _latest = new(from, place + 1 < _changes.Count ? _changes.Keys[place + 1] : null, tree);
            return tree;
        }
    }

    private OrgTree DrawnFromItsNeighbour(DateOnly from, int place)
    {
        var before = PlaceOf(_drawn.Keys, from);
        if (before < 0 && _drawn.Count > 0) before = 0;
        var (day, tree) = before < 0 ? (DateOnly.MinValue, OrgTree.Empty) : (_drawn.Keys[before], _drawn.Values[before]);
        var (first, last) = day < from ? (PlaceOf(_changes.Keys, day) + 1, place) : (place + 1, PlaceOf(_changes.Keys, day));
        var changed = Enumerable.Range(first, last - first + 1).SelectMany(i => _changes.Values[i]).Distinct().Select(code => _units[code]);
        return With(tree, [.. changed], from);
    }

    /// <summary>Keeps a tree for whoever asks next; the earliest day goes first when there are many, for the past is asked for least.</summary>
    private OrgTree Keep(DateOnly from, OrgTree tree)
    {
        _drawn[from] = tree;
        if (_drawn.Count > MostDrawn) _drawn.RemoveAt(_drawn.Keys[0] == from ? 1 : 0);
        return tree;
    }

    private static OrgTree With(OrgTree tree, UnitDetails[] changed, DateOnly day) =>
        tree.With(changed.Where(u => u.StandsOn(day)).Select(u => u.AsOf(day)), changed.Where(u => !u.StandsOn(day)).Select(u => u.Code));

    /// <summary>The place of the last day that is not after this one; -1 where every day is after it.</summary>
    private static int PlaceOf(IList<DateOnly> days, DateOnly day)
    {
        var (low, high) = (0, days.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (days[middle] <= day) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }

    /// <summary>The days on which one tree counts.</summary>
    private sealed record Stretch(DateOnly From, DateOnly? Until, OrgTree Tree)
    {
        public bool Covers(DateOnly day) => From <= day && (Until is not { } end || day < end);
    }
}
