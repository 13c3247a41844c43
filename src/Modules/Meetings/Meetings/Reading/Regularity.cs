using System.Globalization;
using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Http;
using Npgsql;

namespace CreationPlatform.Meetings;

/// <summary>
/// Regularity as a computed fact: how many meetings were owed, how many were held in time, late or not at all, and what stood in the way;
/// of those that the reader can see, in one query, whatever they are told apart by. By unit and period it is the heat map of a street or
/// district; by street or district and period that of those above.
/// </summary>
/// <param name="By">What they are told apart by, in this order.</param>
/// <param name="AsOf">The day of the answer.</param>
/// <param name="Rows">Each kind, in the order of its keys; the first row counts all of them.</param>
internal sealed record Regularity(IReadOnlyList<string> By, DateOnly AsOf, IReadOnlyList<RegularityRow> Rows)
{
    private static readonly string[] Stages = ["met", "late", "missed", "held", "open"];
    private static readonly string[] Obstacles = ["chair-not-of-rank", "no-quorum", "before-period", "counted-already"];

    private static readonly Dictionary<string, IReadOnlyList<string>> Groupings = new()
    {
        ["unit"] = ["unit"], ["street"] = ["street"], ["district"] = ["district"], ["rule"] = ["rule"], ["period"] = ["period"],
        ["rule-period"] = ["rule", "period"], ["unit-rule"] = ["unit", "rule"], ["unit-period"] = ["unit", "period"], ["street-period"] = ["street", "period"],
        ["district-period"] = ["district", "period"],
    };

    /// <summary>The obligations as they are counted: by what, and in which form.</summary>
    public static DocumentList Asked { get; } = MeetingLists.Obligations with
    {
        Options = new Dictionary<string, IReadOnlyList<string>> { ["by"] = [.. Groupings.Keys, UnitParts.Word], ["format"] = Sheet.Formats["format"] },
    };

    public static async Task<IResult> Answer(ListQuestion question)
    {
        var by = question.Query.Options["by"];
        var parts = by == UnitParts.Word ? await UnitParts.Of(question).ConfigureAwait(false) : null;
        if (by == UnitParts.Word && parts is null) return new Problem(StatusCodes.Status400BadRequest, Problems.MalformedQuery, UnitParts.Filter);
        var today = ChinaTime.DateOf(question.Get<TimeProvider>().GetUtcNow());
        var units = await question.Get<IOrgTrees>().AsOf(today).ConfigureAwait(false);
        var answer = parts is null
            ? new Regularity(Groupings[by], today, await Grouped(question, Groupings[by], units).ConfigureAwait(false))
            : new Regularity([UnitParts.Word], today, await OfParts(question, parts, units).ConfigureAwait(false));
        return Sheet.Answer(question, answer, answer.ForSpreadsheets);
    }

    /// <summary>The same for spreadsheets, without the row that counts all: a spreadsheet adds up itself.</summary>
    public Sheet ForSpreadsheets() => new("meeting-regularity", [.. By, "name", "owed", .. Stages, "cancelled", .. Obstacles, "rate"], Rows.Skip(1).Select(row => (IReadOnlyList<object?>)
    [
        .. row.Keys, row.Name, row.Owed, row.Met, row.Late, row.Missed, row.Held, row.Open, row.Cancelled, .. Obstacles.Select(o => (object)row.Obstacles[o]), row.Rate,
    ]));

    private static async Task<IReadOnlyList<RegularityRow>> Grouped(ListQuestion question, IReadOnlyList<string> by, OrgTree units)
    {
        var keys = string.Join(", ", by.Select(k => $"coalesce(data->>'{k}', '')"));
        return await Read(question, by.Count, _ => keys, $"group by grouping sets ((), ({keys})) order by grouping({keys}) desc, {keys}", units).ConfigureAwait(false);
    }

    /// <summary>A unit and each right below it, those that owe nothing too.</summary>
    private static async Task<IReadOnlyList<RegularityRow>> OfParts(ListQuestion question, UnitParts parts, OrgTree units)
    {
        var rows = await Read(question, 1, parts.Key, "group by 1", units).ConfigureAwait(false);
        RegularityRow Of(string part) => rows.Find(row => row.Keys[0] == part) ?? RegularityRow.None(part, units.Find(part)?.Name, Obstacles);
        return [Of("") with { Keys = [] }, .. parts.Codes.Select(Of)];
    }

    private static async Task<List<RegularityRow>> Read(ListQuestion question, int keys, Func<Parameters, string> key, string groups, OrgTree units)
    {
        await using var command = await question.Get<DocumentStore>().Select(
            typeof(ObligationDetails), question.Query, question.Caller, question.Roles, parameters => $"{key(parameters)}, {Columns}", _ => groups).ConfigureAwait(false);
        await using var row = await command.ExecuteReaderAsync(question.Http.RequestAborted).ConfigureAwait(false);
        var rows = new List<RegularityRow>();
        while (await row.ReadAsync(question.Http.RequestAborted).ConfigureAwait(false)) rows.Add(RowOf(row, keys, units));
        return rows;
    }

    private static string Columns => string.Join(", ",
    [
        "count(*)", .. Stages.Select(stage => $"count(*) filter (where data->>'stage' = '{stage}')"),
        "coalesce(sum(jsonb_array_length(data->'cancellations')), 0)",
        .. Obstacles.Select(o => $"count(*) filter (where data->'meetings' @> '[{{\"obstacles\":[\"{o}\"]}}]')"),
    ]);

    /// <summary>A row; that of all has no keys.</summary>
    private static RegularityRow RowOf(NpgsqlDataReader row, int first, OrgTree units)
    {
        string[] keys = row.IsDBNull(0) ? [] : [.. Enumerable.Range(0, first).Select(row.GetString)];
        return new(
            keys, keys.Length == 0 ? null : units.Find(keys[0])?.Name, row.GetInt64(first), row.GetInt64(first + 1), row.GetInt64(first + 2), row.GetInt64(first + 3),
            row.GetInt64(first + 4), row.GetInt64(first + 5), row.GetInt64(first + 6), Obstacles.Select((o, i) => (o, row.GetInt64(first + 7 + i))).ToDictionary(o => o.o, o => o.Item2));
    }
}

/// <summary>How regularly the meetings of a kind were held.</summary>
/// <param name="Keys">The kind: a value for each of what they are told apart by; empty for all.</param>
/// <param name="Name">The name today of the unit that is the first of its keys; none for other keys, or where the unit is gone.</param>
/// <param name="Owed">How many were expected.</param>
/// <param name="Met">Held and minuted in time.</param>
/// <param name="Late">Held after the period, or minuted late.</param>
/// <param name="Missed">Not held; the period is over.</param>
/// <param name="Held">Held; the minutes are not approved yet.</param>
/// <param name="Open">Not held yet.</param>
/// <param name="Cancelled">Meetings that were to serve them and were called off.</param>
/// <param name="Obstacles">For how many a meeting was held that does not count, by what stood against it.</param>
internal sealed record RegularityRow(
    IReadOnlyList<string> Keys, string? Name, long Owed, long Met, long Late, long Missed, long Held, long Open, long Cancelled, IReadOnlyDictionary<string, long> Obstacles)
{
    /// <summary>A unit that owes nothing.</summary>
    public static RegularityRow None(string unit, string? name, IEnumerable<string> obstacles) => new([unit], name, 0, 0, 0, 0, 0, 0, 0, obstacles.ToDictionary(o => o, _ => 0L));

    /// <summary>Of those whose fate is known, how many percent were met, with one decimal; none while none is.</summary>
    public string? Rate => Met + Late + Missed is > 0 and var known ? (100m * Met / known).ToString("0.0", CultureInfo.InvariantCulture) : null;
}
