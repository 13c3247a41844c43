using System.Collections.Immutable;

namespace CreationPlatform.BuildingBlocks;

/// <summary>A tree while it is being drawn: the units, and under each code those that hang there. What is not touched is shared with the tree before.</summary>
internal sealed class OrgTreeDrawing
{
    private readonly ImmutableDictionary<string, OrgUnit>.Builder _units;
    private readonly Below _governed, _professional;
    private readonly ImmutableHashSet<string>.Builder _leaving;

    public OrgTreeDrawing() : this(ImmutableDictionary<string, OrgUnit>.Empty, ImmutableDictionary<string, string[]>.Empty, ImmutableDictionary<string, string[]>.Empty, []) { }

    public OrgTreeDrawing(
        ImmutableDictionary<string, OrgUnit> units, ImmutableDictionary<string, string[]> governed, ImmutableDictionary<string, string[]> professional, ImmutableHashSet<string> leaving) =>
        (_units, _governed, _professional, _leaving) = (units.ToBuilder(), new(governed), new(professional), leaving.ToBuilder());

    public OrgTreeDrawing Put(IEnumerable<OrgUnit> units)
    {
        foreach (var unit in units)
        {
            TakeOut(unit.Code);
            _units[unit.Code] = unit;
            _governed.Add(unit.Parent ?? "", unit.Code);
            if (unit.ProfessionalParent is { } above) _professional.Add(above, unit.Code);
            _leaving.Remove(unit.Code);
        }
        return this;
    }

    public OrgTreeDrawing Remove(IEnumerable<string> codes)
    {
        foreach (var code in codes) if (_units.ContainsKey(code)) _leaving.Add(code);
        return this;
    }

    /// <summary>The parts of the tree. Whatever is leaving goes as soon as nothing stands under it, bottom up.</summary>
    public (ImmutableDictionary<string, OrgUnit>, ImmutableDictionary<string, string[]>, ImmutableDictionary<string, string[]>, ImmutableHashSet<string>) Finished()
    {
        for (var free = Free(); free.Length > 0; free = Free())
            foreach (var code in free)
            {
                TakeOut(code);
                _leaving.Remove(code);
            }
        return (_units.ToImmutable(), _governed.Finished(), _professional.Finished(), _leaving.ToImmutable());

        string[] Free() => [.. _leaving.Where(code => !_governed.HasAnyUnder(code))];
    }

    private void TakeOut(string code)
    {
        if (!_units.Remove(code, out var unit)) return;
        _governed.Remove(unit.Parent ?? "", code);
        if (unit.ProfessionalParent is { } above) _professional.Remove(above, code);
    }

    /// <summary>Which codes hang under which, in order.</summary>
    private sealed class Below(ImmutableDictionary<string, string[]> before)
    {
        private readonly Dictionary<string, HashSet<string>> _touched = [];

        public void Add(string above, string code) => Of(above).Add(code);

        public void Remove(string above, string code) => Of(above).Remove(code);

        public bool HasAnyUnder(string above) => _touched.TryGetValue(above, out var codes) ? codes.Count > 0 : before.ContainsKey(above);

        public ImmutableDictionary<string, string[]> Finished()
        {
            if (_touched.Count == 0) return before;
            var after = before.ToBuilder();
            foreach (var (above, codes) in _touched)
                if (codes.Count == 0) after.Remove(above);
                else after[above] = [.. codes.Order(StringComparer.Ordinal)];
            return after.ToImmutable();
        }

        private HashSet<string> Of(string above) =>
            _touched.TryGetValue(above, out var codes) ? codes : _touched[above] = [.. before.GetValueOrDefault(above, [])];
    }
}
