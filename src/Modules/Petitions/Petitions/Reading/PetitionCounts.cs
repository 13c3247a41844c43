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
        ["unit"] = ("data->>'holder'", "holder"), ["community"] = ("data->>'community'", "community"), ["channel"] = ("data->>'channel'", "channel"),
        ["stage"] = ("data->>'stage'", "stage"), ["topic"] = ("data->>'topic'", "topic"), ["month"] = ("left(data->>'receivedOn', 7)", "month"),
    };

    /// <summary>The register as it is counted: by what, and narrowed like the register itself.</summary>
    public static DocumentList Counted { get; } = PetitionLists.Register with { Options = new Dictionary<string, IReadOnlyList<string>> { ["by"] = [.. Kinds.Keys] } };

    public static async Task<IResult> Answer(ListQuestion question)
    {
        var (by, cancel) = (question.Query.Options["by"], question.Http.RequestAborted);
        var (key, filter) = Kinds[by];
        await using var command = await question.Get<DocumentStore>().Select(
            typeof(PetitionRegisterEntry), question.Query, question.Caller, question.Roles,
            parameters => $"{key}, count(*), {OnTimeCount.Columns(parameters)}", _ => $"group by grouping sets ((), ({key})) order by grouping({key}) desc, 1").ConfigureAwait(false);
        await using var row = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false);
        var counts = new List<PetitionCount>();
        while (await row.ReadAsync(cancel).ConfigureAwait(false))
        {
            var value = counts.Count == 0 ? null : row.GetString(0);
            var list = value is null ? [] : filter == "month" ? Month(question.Query, value) : [(filter, value)];
            counts.Add(new(
                value, row.GetInt64(1), question.Query.QueryString(list),
                OnTimeCount.Read(row, 2, (time, fate) => question.Query.QueryString([.. list, (time, fate)]))));
        }
        return Results.Json(new PetitionCounts(by, ChinaTime.DateOf(question.Get<TimeProvider>().GetUtcNow()), counts[0], counts[1..]), StoredJson.Options);
    }

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
/// <param name="Times">How each time of the law was kept: <c>notice</c>, <c>opinion</c>, <c>review</c>, <c>reexamination</c>.</param>
internal sealed record PetitionCount(string? Key, long Count, string List, IReadOnlyDictionary<string, OnTimeCount> Times);
