namespace CreationPlatform.BuildingBlocks;

/// <summary>Why a figure is hidden.</summary>
public enum Masking
{
    /// <summary>It is shown.</summary>
    None,

    /// <summary>It is from 1 to below the threshold: too few people to be counted aloud.</summary>
    Small,

    /// <summary>It would give a small one away, subtracted from a total.</summary>
    Complementary,
}

/// <summary>
/// A table with its row and column totals in which small figures are hidden, and others with them until no hidden figure can be computed from
/// what is shown: each could have at least two values (statistics law 28; the threshold is the platform's proposal). Pure.
/// </summary>
public sealed class SuppressedTable
{
    private readonly int[,] _figures;
    private readonly Masking[,] _masks;
    private readonly List<(int Row, int Column)> _hidden = [];
    private readonly int _threshold, _totalRow, _totalColumn;

    /// <summary>Hides what must be hidden.</summary>
    /// <param name="rows">The figures without totals, none below 0; there may be no row at all.</param>
    /// <param name="columns">How many figures each row has.</param>
    /// <param name="threshold">The smallest figure above 0 that may be shown.</param>
    public SuppressedTable(IReadOnlyList<IReadOnlyList<int>> rows, int columns, int threshold)
    {
        ArgumentNullException.ThrowIfNull(rows);
        (_threshold, _totalRow, _totalColumn) = (threshold, rows.Count, columns);
        (_figures, _masks) = (new int[_totalRow + 1, _totalColumn + 1], new Masking[_totalRow + 1, _totalColumn + 1]);
        foreach (var (row, column) in Places.Where(p => p.Row < _totalRow && p.Column < _totalColumn))
            foreach (var (r, c) in ((int, int)[])[(row, column), (row, _totalColumn), (_totalRow, column), (_totalRow, _totalColumn)])
                _figures[r, c] += rows[row][column];
        foreach (var place in Places)
            if (_figures[place.Row, place.Column] > 0 && _figures[place.Row, place.Column] < threshold) Hide(place, Masking.Small);
        while (NextToHide() is { } next) Hide(next, Masking.Complementary);
    }

    /// <summary>A figure, or none where it is hidden. The last row and the last column hold the totals.</summary>
    /// <param name="row">Its row.</param>
    /// <param name="column">Its column.</param>
    public int? this[int row, int column] => _masks[row, column] == Masking.None ? _figures[row, column] : null;

    /// <summary>Why a figure is hidden, if it is.</summary>
    /// <param name="row">Its row.</param>
    /// <param name="column">Its column.</param>
    public Masking MaskOf(int row, int column) => _masks[row, column];

    private IEnumerable<(int Row, int Column)> Places =>
        from row in Enumerable.Range(0, _totalRow + 1) from column in Enumerable.Range(0, _totalColumn + 1) select (row, column);

    private void Hide((int Row, int Column) place, Masking why)
    {
        _masks[place.Row, place.Column] = why;
        _hidden.Add(place);
    }

    /// <summary>
    /// Another figure to hide as long as a hidden one is exposed: where one hides alone in its row or column, the least beside it; else the
    /// least in the lines of exposed small ones. Figures go before totals, and a zero only when nothing else is left.
    /// </summary>
    private (int Row, int Column)? NextToHide()
    {
        var exposed = _hidden.Where(p => !CanDiffer(p)).ToArray();
        if (exposed.Length == 0) return null;
        var rows = exposed.Select(p => p.Row).Where(row => _hidden.Count(p => p.Row == row) == 1).ToHashSet();
        var columns = exposed.Select(p => p.Column).Where(column => _hidden.Count(p => p.Column == column) == 1).ToHashSet();
        int Need((int Row, int Column) place) => rows.Count + columns.Count > 0
            ? (rows.Contains(place.Row) ? 1 : 0) + (columns.Contains(place.Column) ? 1 : 0)
            : exposed.Count(p => p.Row == place.Row) + exposed.Count(p => p.Column == place.Column);
        return Places.Where(p => _masks[p.Row, p.Column] == Masking.None).OrderByDescending(Need)
            .ThenBy(p => p.Row == _totalRow || p.Column == _totalColumn).ThenBy(p => _figures[p.Row, p.Column] == 0).ThenBy(p => _figures[p.Row, p.Column])
            .Select(p => ((int, int)?)p).FirstOrDefault();
    }

    /// <summary>
    /// Whether a hidden figure could have another value, for all that is shown and all that its sign says. The table is a circulation: rows
    /// and columns are nodes, figures flow from row to column, and totals back. Another solution exists exactly when one unit more, or less,
    /// through this figure can find its way round through other hidden ones.
    /// </summary>
    private bool CanDiffer((int Row, int Column) place)
    {
        var (from, to) = EndsOf(place);
        return HasRoomAbove(place) && IsReached(to, from, place) || HasRoomBelow(place) && IsReached(from, to, place);
    }

    private bool IsReached(int start, int goal, (int Row, int Column) without)
    {
        var reached = new HashSet<int> { start };
        for (var open = new Queue<int>(reached); open.TryDequeue(out var node);)
        {
            if (node == goal) return true;
            foreach (var place in _hidden.Where(p => p != without))
            {
                var (from, to) = EndsOf(place);
                if (from == node && HasRoomAbove(place) && reached.Add(to)) open.Enqueue(to);
                if (to == node && HasRoomBelow(place) && reached.Add(from)) open.Enqueue(from);
            }
        }
        return false;
    }

    private (int From, int To) EndsOf((int Row, int Column) place)
    {
        var (row, column) = (place.Row, _totalRow + 1 + place.Column);
        return (place.Row == _totalRow) == (place.Column == _totalColumn) ? (row, column) : (column, row);
    }

    /// <summary>A figure shown as small is below the threshold; of another hidden one a reader knows no upper bound.</summary>
    private bool HasRoomAbove((int Row, int Column) place) =>
        _masks[place.Row, place.Column] == Masking.Complementary || _figures[place.Row, place.Column] < _threshold - 1;

    private bool HasRoomBelow((int Row, int Column) place) =>
        _figures[place.Row, place.Column] > (_masks[place.Row, place.Column] == Masking.Small ? 1 : 0);
}
