using System.Globalization;
using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using Microsoft.Extensions.Primitives;

namespace CreationPlatform.Meetings;

/// <summary>What a feed shows: meetings, and the last days of what is owed, from three months ago on; of what its account may see today, and nothing else.</summary>
internal sealed class CalendarSource(EventLog log, DocumentStore documents, SecretCodes codes, IHoldPosts posts, IOrgTrees trees, TimeProvider clock) : IDisposable
{
    private const int DaysBack = 90, UnitsAtOnce = 25;
    private static readonly DocumentList Meetings = new("start", "unit", ListFilter.From("from", "day")) { Ascending = true };
    private static readonly DocumentList Owed = new("due", "unit", "stage", ListFilter.From("from", "due")) { Ascending = true };

    /// <summary>A calendar program asks a few times an hour; somebody who guesses asks more often.</summary>
    public AttemptLimits Tries { get; } = new(perAddress: 120, perThing: 30);

    /// <summary>A feed's address with its code; none for one that answers no more.</summary>
    public string? AddressOf(CalendarFeedDetails feed) => feed.IsRevoked ? null : $"/api/meetings/calendar/{feed.Id}.ics?token={codes.Of(PurposeOf(feed), feed.Id)}";

    /// <summary>The calendar; none where the token is not a standing feed's, or its account no longer reaches what it shows.</summary>
    public async Task<string?> Of(Guid id, string token, CancellationToken cancel)
    {
        if (await FeedAt(id, cancel).ConfigureAwait(false) is not { IsRevoked: false } feed || !codes.Matches(PurposeOf(feed), id, token)) return null;

        var now = clock.GetUtcNow();
        var today = ChinaTime.DateOf(now);
        var tree = await trees.AsOf(today).ConfigureAwait(false);
        var held = (await posts.PostsOf(feed.Account, today).ConfigureAwait(false)).Where(p => MeetingsModule.Readers.Contains(p.Role)).ToArray();
        string[] units =
        [
            .. feed.Units.Where(unit => feed.IsOwn ? held.Any(p => p.Unit == unit) : held.Any(p => tree.IsUnder(unit, tree.Find(p.Unit)?.Area ?? p.Unit))),
        ];
        if (units.Length == 0) return null;

        var caller = new Caller(feed.Account, held);
        var since = ("from", today.AddDays(-DaysBack).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        var meetings = await All<MeetingEntry>(Meetings, caller, units, [since], cancel).ConfigureAwait(false);
        var owed = await All<ObligationDetails>(Owed, caller, units, [since, ("stage", "open,held,missed")], cancel).ConfigureAwait(false);
        return ICalendar.Of(feed.IsOwn ? "我的" : tree.Find(units[0])?.Name ?? units[0], meetings, owed, now);
    }

    /// <summary>Another address, another purpose: the code of the one before fits no more.</summary>
    private static string PurposeOf(CalendarFeedDetails feed) => string.Create(CultureInfo.InvariantCulture, $"meeting-calendar:{feed.Address}");

    private async Task<CalendarFeedDetails?> FeedAt(Guid id, CancellationToken cancel)
    {
        await using var ask = log.Database.CreateCommand("select data from meetings.mt_doc_calendar_feed where id = $1");
        ask.Parameters.Add(new() { Value = id });
        return await ask.ExecuteScalarAsync(cancel).ConfigureAwait(false) is string json ? JsonSerializer.Deserialize<CalendarFeedDetails>(json, StoredJson.Options) : null;
    }

    private async Task<IReadOnlyList<T>> All<T>(DocumentList list, Caller caller, string[] units, IReadOnlyList<(string Name, string Value)> filters, CancellationToken cancel)
    {
        var all = new List<T>();
        foreach (var some in units.Chunk(UnitsAtOnce))
            for (string? next = ""; next is not null;)
            {
                var asked = filters.Append(("unit", string.Join(',', some))).Append(("limit", "200")).Concat(next.Length > 0 ? [("after", next)] : []);
                if (!list.TryRead(asked.Select(f => KeyValuePair.Create(f.Item1, new StringValues(f.Item2))), out var query, out var why))
                    throw new InvalidOperationException($"The list does not understand {why}.");
                var page = await documents.Page<T>(query, caller, MeetingsModule.Readers, cancel).ConfigureAwait(false);
                all.AddRange(page.Items);
                next = page.Next;
            }
        return all;
    }

    public void Dispose() => Tries.Dispose();
}
