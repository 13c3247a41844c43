using FsCheck;
using FsCheck.Fluent;

namespace CreationPlatform.BuildingBlocks;

public class SuppressedTableTests
{
    private const int Threshold = 10;

    /// <summary>One to three rows and columns of figures that are often small.</summary>
    private static readonly Arbitrary<int[][]> Tables = (
        from rows in Gen.Choose(1, 3)
        from columns in Gen.Choose(1, 3)
        from figures in Gen.Frequency((2, Gen.Choose(0, 12)), (1, Gen.Choose(0, 200))).ArrayOf(rows * columns)
        select figures.Chunk(columns).ToArray()).ToArbitrary();

    [Fact]
    public void No_hidden_figure_can_be_computed_from_what_is_shown() =>
        Prop.ForAll(Tables, rows => Places(rows).All(place => Shown(rows)[place.Row, place.Column] is not null || HasAnotherValue(rows, place))).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void What_is_shown_is_true_and_never_small() => Prop.ForAll(Tables, rows =>
    {
        var (table, figures) = (Shown(rows), WithTotals(rows));
        return Places(rows).All(p => table[p.Row, p.Column] is not { } shown || shown == figures[p.Row][p.Column] && shown is 0 or >= Threshold);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_table_without_small_figures_is_shown_as_it_is()
    {
        int[][] rows = [[10, 0], [25, 400]];
        Places(rows).Should().OnlyContain(p => Shown(rows).MaskOf(p.Row, p.Column) == Masking.None);
    }

    [Fact]
    public void One_small_figure_takes_three_others_with_it_and_no_total()
    {
        int[][] rows = [[7, 120, 300], [30, 80, 500], [60, 90, 700]];
        var table = Shown(rows);
        Places(rows).Where(p => table[p.Row, p.Column] is null).Should().HaveCount(4).And.OnlyContain(p => p.Row < 3 && p.Column < 3);
        table.MaskOf(0, 0).Should().Be(Masking.Small);
    }

    [Fact]
    public void Two_small_figures_whose_sum_leaves_one_solution_are_not_enough()
    {
        // 9 + 9 = 18: both below ten, so both would be known.
        int[][] rows = [[9, 9, 200], [100, 100, 300], [100, 100, 300]];
        var table = Shown(rows);
        Enumerable.Range(0, 3).Count(c => table[0, c] is null).Should().Be(3);
    }

    [Fact]
    public void A_street_with_one_community_shows_neither_the_small_figure_nor_its_total()
    {
        int[][] rows = [[7, 400]];
        var table = Shown(rows);
        Places(rows).Should().NotContain(p => p.Column == 0 && table[p.Row, p.Column] != null);
    }

    [Fact]
    public void A_table_without_rows_has_totals_of_nothing()
    {
        var table = new SuppressedTable([], 2, Threshold);
        new[] { table[0, 0], table[0, 1], table[0, 2] }.Should().Equal(0, 0, 0);
    }

    private static SuppressedTable Shown(int[][] rows) => new(rows, rows[0].Length, Threshold);

    private static IEnumerable<(int Row, int Column)> Places(int[][] rows) =>
        from row in Enumerable.Range(0, rows.Length + 1) from column in Enumerable.Range(0, rows[0].Length + 1) select (row, column);

    private static int[][] WithTotals(int[][] rows)
    {
        int[][] wide = [.. rows.Select(r => (int[])[.. r, r.Sum()])];
        return [.. wide, [.. Enumerable.Range(0, wide[0].Length).Select(c => wide.Sum(r => r[c]))]];
    }

    /// <summary>The slow reference: tries every table that differs from the true one by at most 1 in each figure. One that differs at all has such a neighbour.</summary>
    private static bool HasAnotherValue(int[][] rows, (int Row, int Column) place)
    {
        var (table, truth, columns) = (Shown(rows), WithTotals(rows), rows[0].Length);
        var open = Places(rows).Where(p => p.Row < rows.Length && p.Column < columns && table[p.Row, p.Column] is null).ToArray();
        foreach (var steps in Steps(open.Length))
        {
            int[][] other = [.. rows.Select(r => r.ToArray())];
            foreach (var (p, step) in open.Zip(steps)) other[p.Row][p.Column] += step;
            var figures = WithTotals(other);
            if (figures[place.Row][place.Column] != truth[place.Row][place.Column] && Places(rows).All(p => IsPossible(table, p, figures[p.Row][p.Column]))) return true;
        }
        return false;
    }

    private static bool IsPossible(SuppressedTable table, (int Row, int Column) place, int value) => table.MaskOf(place.Row, place.Column) switch
    {
        Masking.Small => value is > 0 and < Threshold,
        Masking.Complementary => value >= 0,
        _ => value == table[place.Row, place.Column],
    };

    private static IEnumerable<int[]> Steps(int count) =>
        count == 0 ? [[]] : Steps(count - 1).SelectMany(rest => ((int[])[-1, 0, 1]).Select(step => (int[])[.. rest, step]));
}
