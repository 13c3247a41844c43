using System.Data.Common;
using System.Globalization;
using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Http;

namespace CreationPlatform.Petitions;

/// <summary>How many petitions there are of each kind, and how well their times were kept: of those that the reader can see, and no others.</summary>
/// <param name="By">What they are told apart by.</param>
/// <param name="AsOf">The day on which it is judged whether something is overdue.</param>
/// <param name="Total">All of them.</param>
/// <param name="Groups">Each kind, in the order of its key.</param>
internal sealed record PetitionCounts(string By, DateOnly AsOf, PetitionCount Total, IReadOnlyList<PetitionCount> Groups)
{
    private static readonly Dictionary<string, (string Key, string Filter)> Kinds = new()
    {
        ["class"] = ("data->>'class'", "class"), ["unit"] = ("data->>'holder'", "holder"), ["community"] = ("data->>'community'", "community"), ["channel"] = ("data->>'channel'", "channel"),
        ["stage"] = ("data->>'stage'", "stage"), ["topic"] = ("data->>'topic'", "topic"), ["month"] = ("left(data->>'receivedOn', 7)", "month"),
    };

    /// <summary>The register as it is counted: by what, and narrowed like the register itself.</summary>
    public static DocumentList Counted { get; } = PetitionLists.Register with { Options = new Dictionary<string, IReadOnlyList<string>> { ["by"] = [.. Kinds.Keys, UnitParts.Word] } };

    public static async Task<IResult> Answer(ListQuestion question)
    {
        var by = question.Query.Options["by"];
        if (by != UnitParts.Word) return Results.Json(await Of(question, question.Query, by).ConfigureAwait(false), StoredJson.Options);
        return await UnitParts.Of(question).ConfigureAwait(false) is { } parts
            ? Results.Json(await Of(question, parts).ConfigureAwait(false), StoredJson.Options)
            : new Problem(StatusCodes.Status400BadRequest, Problems.MalformedQuery, UnitParts.Filter);
    }

    /// <summary>Counts what a query narrows to and whoever asked can see.</summary>
    public static async Task<PetitionCounts> Of(ListQuestion question, DocumentQuery query, string by)
    {
        var (key, filter) = Kinds[by];
        var counts = await Read(question, query, _ => key, $"group by grouping sets ((), ({key})) order by grouping({key}) desc, 1",
            value => value is null ? [] : filter == "month" ? Month(query, value) : [(filter, value)]).ConfigureAwait(false);
        return new(by, Today(question), counts[0], counts[1..]);
    }

    /// <summary>Counts what concerns a unit and each unit right below it; a matter that concerns several is counted for each.</summary>
    private static async Task<PetitionCounts> Of(ListQuestion question, UnitParts parts)
    {
        var query = question.Query;
        var counts = await Read(question, query, parts.Key, "group by 1", value => value is { Length: > 0 } ? [(UnitParts.Filter, value)] : []).ConfigureAwait(false);
        PetitionCount Of(string key) => counts.Find(count => count.Key == key) ?? new(key, 0, query.QueryString((UnitParts.Filter, key)), CountedList.None, CountedList.None, OnTimeCount.None);
        return new(UnitParts.Word, Today(question), Of("") with { Key = null, List = query.QueryString() }, [.. parts.Codes.Select(Of)]);
    }

    private static async Task<List<PetitionCount>> Read(ListQuestion question, DocumentQuery query, Func<Parameters, string> key, string groups, Func<string?, (string, string)[]> list)
    {
        await using var command = await question.Get<DocumentStore>().Select(typeof(PetitionRegisterEntry), query, question.Caller, question.Roles,
            parameters => $"{key(parameters)}, {PetitionCount.Columns(parameters)}", _ => groups).ConfigureAwait(false);
        await using var row = await command.ExecuteReaderAsync(question.Http.RequestAborted).ConfigureAwait(false);
        var counts = new List<PetitionCount>();
        while (await row.ReadAsync(question.Http.RequestAborted).ConfigureAwait(false))
        {
            var value = await row.IsDBNullAsync(0, question.Http.RequestAborted).ConfigureAwait(false) ? null : row.GetString(0);
            counts.Add(PetitionCount.Read(row, value, query, list(value)));
        }
        return counts;
    }

    private static DateOnly Today(ListQuestion question) => ChinaTime.DateOf(question.Get<TimeProvider>().GetUtcNow());

    /// <summary>The part of a month that the question asks about.</summary>
    private static (string, string)[] Month(DocumentQuery query, string month)
    {
        var first = DateOnly.ParseExact($"{month}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var last = first.AddMonths(1).AddDays(-1);
        return [("receivedFrom", query.ValuesOf("receivedFrom").Append($"{first:yyyy-MM-dd}").Max()!), ("receivedTo", query.ValuesOf("receivedTo").Append($"{last:yyyy-MM-dd}").Min()!)];
    }
}

/// <summary>How many petitions of a kind there are.</summary>
/// <param name="Key">The kind; null for all.</param>
/// <param name="Count">How many.</param>
/// <param name="List">The query of the register that shows them.</param>
/// <param name="Owed">In how many of them a body owes something.</param>
/// <param name="Overdue">In how many of them what is owed is past its day.</param>
/// <param name="Times">How each time of the law was kept: <c>notice</c>, <c>opinion</c>, <c>review</c>, <c>reexamination</c>.</param>
internal sealed record PetitionCount(string? Key, long Count, string List, CountedList Owed, CountedList Overdue, IReadOnlyDictionary<string, OnTimeCount> Times)
{
    /// <summary>What is counted, in SQL.</summary>
    public static string Columns(Parameters parameters) =>
        $"count(*), count(*) filter (where {PetitionLists.Owed}), count(*) filter (where {PetitionLists.Overdue.Replace("{today}", parameters.Today, StringComparison.Ordinal)}), {OnTimeCount.Columns(parameters)}";

    /// <summary>Reads a key and what <see cref="Columns"/> selected.</summary>
    public static PetitionCount Read(DbDataReader row, string? key, DocumentQuery query, (string, string)[] list) => new(
        key, row.GetInt64(1), query.QueryString(list),
        CountedList.Of(row.GetInt64(2), () => query.QueryString([.. list, ("owed", "true")])),
        CountedList.Of(row.GetInt64(3), () => query.QueryString([.. list, ("overdue", "true")])),
        OnTimeCount.Read(row, 4, (time, fate) => query.QueryString([.. list, (time, fate)])));
}
