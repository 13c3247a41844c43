using System.Globalization;
using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Http;

namespace CreationPlatform.Petitions;

/// <summary>
/// How satisfied petitioners are with the units under one, in counts, for that level and those above it. Nobody can tell from it who has
/// rated or is about to: one table a year, by the units directly below; counted once the month is over in which the time to rate ended;
/// figures under 5, and what would give them away, are hidden; all others are rounded to 5.
/// </summary>
/// <param name="Year">The calendar year in which the time to rate ended.</param>
/// <param name="Unit">The unit's code.</param>
/// <param name="UnitName">Its name today.</param>
/// <param name="CountedUntil">The last day of the last month that is counted.</param>
/// <param name="Reception">How matters were taken in and told about, by the unit that did so.</param>
/// <param name="Handling">How they were handled, by the body that answered.</param>
/// <param name="OwnCodePercent">Of the ratings, how many were given with a code that no member of staff has seen, in steps of 5 percent; none from a base under 20.</param>
internal sealed record RatingTable(
    int Year, string Unit, string UnitName, DateOnly CountedUntil, IReadOnlyList<RatingRow> Reception, IReadOnlyList<RatingRow> Handling, int? OwnCodePercent)
{
    private const int Threshold = 5, SmallestBase = 20, PercentSteps = 5;

    private static readonly Satisfaction?[] Columns = [Satisfaction.Satisfied, Satisfaction.BasicallySatisfied, Satisfaction.NotSatisfied, null];

    private const string Count = """
        select data->'unitPath', data->'bodyPath', data->'given'->'reception', data->'given'->'handling', data->'given'->'withOwnCode', count(*)
          from petitions.mt_doc_satisfaction_rating
         where data->>'until' between $1 and $2 and (data->'unitPath' ? $3 or data->'bodyPath' ? $3)
         group by 1, 2, 3, 4, 5
        """;

    /// <summary>How it is asked for: by the unit.</summary>
    public static DocumentList Asked { get; } = new("receivedOn", PetitionLists.Register.Filter("unit"));

    public static async Task<IResult> Answer(ListQuestion question)
    {
        var (unit, tree, problem) = await AnnualReport.UnitAsked(question).ConfigureAwait(false);
        return problem ?? Results.Json(await Of(question, AnnualReport.YearOf(question), unit!, tree).ConfigureAwait(false), StoredJson.Options);
    }

    /// <summary>Counts a unit's year as far as it may be told: to the end of the last month that is over.</summary>
    public static async Task<RatingTable> Of(ListQuestion question, int year, OrgUnit unit, OrgTree tree)
    {
        var today = ChinaTime.DateOf(question.Get<TimeProvider>().GetUtcNow());
        var (first, last, lastCounted) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), new DateOnly(today.Year, today.Month, 1).AddDays(-1));
        if (lastCounted < last) last = lastCounted;
        var ended = await Ended(question, first, last, unit.Code).ConfigureAwait(false);
        var rated = ended.Where(e => e.Given is not null).Sum(e => e.Number);
        return new(
            year, unit.Code, tree.NameOf(unit.Code), last, Rows(ended, unit.Code, e => e.UnitPath, given => given?.Reception, tree), Rows(ended, unit.Code, e => e.BodyPath, given => given?.Handling, tree),
            rated < SmallestBase ? null : 100 * ended.Where(e => e.Given is { WithOwnCode: true }).Sum(e => e.Number) / rated / PercentSteps * PercentSteps);
    }

    /// <summary>A row for each unit directly below, as it was when the matter was answered, and the sum of them last. The unit itself is for the level above it.</summary>
    private static IReadOnlyList<RatingRow> Rows(IReadOnlyList<EndedRatings> ended, string unit, Func<EndedRatings, IReadOnlyList<string>> path, Func<EndedRating?, Satisfaction?> said, OrgTree tree)
    {
        var below = ended.Where(e => path(e).Skip(1).Contains(unit)).GroupBy(e => path(e).TakeWhile(code => code != unit).Last()).OrderBy(g => g.Key, StringComparer.Ordinal).ToArray();
        var figures = below.Select(g => Columns.Select(column => g.Where(e => said(e.Given) == column).Sum(e => e.Number)).ToArray()).ToArray();
        var table = new SuppressedTable(figures, Columns.Length, Threshold);
        return [.. below.Select((g, row) => RowOf(table, row, g.Key, tree.NameOf(g.Key))), RowOf(table, below.Length, unit, "合计")];
    }

    private static RatingRow RowOf(SuppressedTable table, int row, string unit, string name)
    {
        ShownFigure Figure(int column) => ShownFigure.Rounded(table[row, column], table.MaskOf(row, column), Threshold);
        return new(unit, name, Figure(0), Figure(1), Figure(2), Figure(3), Figure(4));
    }

    private static async Task<IReadOnlyList<EndedRatings>> Ended(ListQuestion question, DateOnly first, DateOnly last, string unit)
    {
        await using var command = question.Get<EventLog>().Database.CreateCommand(Count);
        foreach (var value in (string[])[Day(first), Day(last), unit]) command.Parameters.Add(new() { Value = value });
        await using var row = await command.ExecuteReaderAsync(question.Http.RequestAborted).ConfigureAwait(false);
        var ended = new List<EndedRatings>();
        while (await row.ReadAsync(question.Http.RequestAborted).ConfigureAwait(false))
            ended.Add(new(
                Read<IReadOnlyList<string>>(0), Read<IReadOnlyList<string>>(1),
                row.IsDBNull(2) ? null : new(Read<Satisfaction>(2), Read<Satisfaction>(3), Read<bool>(4)), (int)row.GetInt64(5)));
        return ended;

        T Read<T>(int column) => JsonSerializer.Deserialize<T>(row.GetFieldValue<byte[]>(column), StoredJson.Options)!;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>How often the same was said of the same units.</summary>
    private sealed record EndedRatings(IReadOnlyList<string> UnitPath, IReadOnlyList<string> BodyPath, EndedRating? Given, int Number);

    /// <summary>A rating without its day.</summary>
    private sealed record EndedRating(Satisfaction Reception, Satisfaction Handling, bool WithOwnCode);
}

/// <summary>What petitioners said of a unit and those below it: of those invited, how many said what, and how many were silent.</summary>
internal sealed record RatingRow(
    string Unit, string Name, ShownFigure Satisfied, ShownFigure BasicallySatisfied, ShownFigure NotSatisfied, ShownFigure NotRated, ShownFigure Invited);
