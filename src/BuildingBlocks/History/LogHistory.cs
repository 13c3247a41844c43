using System.Text.Json;
using System.Text.Json.Nodes;
using Npgsql;
using NpgsqlTypes;

namespace CreationPlatform.BuildingBlocks;

/// <summary>An event as an auditor reads it: in words, and beside them the raw form from which its leaf can be made again.</summary>
/// <param name="Position">Its place in the whole log.</param>
/// <param name="Id">Its id.</param>
/// <param name="Stream">Its stream.</param>
/// <param name="Version">Its place in that stream.</param>
/// <param name="Type">Its stored name.</param>
/// <param name="At">Server time at which it was recorded.</param>
/// <param name="Words">What it tells, of open fields only.</param>
/// <param name="Account">Who acted.</param>
/// <param name="Headers">Through which post, under which article.</param>
/// <param name="Causation">The command or the event that caused it.</param>
/// <param name="Correlation">The command with which the whole chain began.</param>
/// <param name="Data">The stored data; sealed fields are closed.</param>
public sealed record HistoricEvent(
    long Position, Guid Id, Guid Stream, long Version, string Type, DateTimeOffset At, EventWords Words, string? Account, JsonElement Headers, string? Causation,
    string? Correlation, JsonElement Data);

/// <summary>Which events of the log are asked for; whatever is not given does not narrow.</summary>
/// <param name="Stream">One stream.</param>
/// <param name="Type">A stored name, or the beginning of one up to a full stop: <c>petitions.</c>.</param>
/// <param name="Account">Who acted.</param>
/// <param name="Unit">The unit through whose post.</param>
/// <param name="From">The first day, Asia/Shanghai.</param>
/// <param name="To">The last day, Asia/Shanghai.</param>
/// <param name="Before">Only what stands before this position.</param>
/// <param name="Limit">How many at most, 1 to 200.</param>
public sealed record HistoryQuery(
    Guid? Stream = null, string? Type = null, string? Account = null, string? Unit = null, DateOnly? From = null, DateOnly? To = null, long? Before = null, int Limit = 50);

/// <summary>A page of the log, the latest first.</summary>
/// <param name="Items">The events.</param>
/// <param name="Next">What to give as <c>before</c> for the next page; nothing on the last.</param>
public sealed record HistoryPage(IReadOnlyList<HistoricEvent> Items, long? Next);

/// <summary>Reads the log for people: up to what is published, in words and raw, and nothing sealed is opened without a reason.</summary>
/// <param name="log">The log.</param>
/// <param name="stored">Events from their stored form.</param>
/// <param name="modules">Whose words they are told in.</param>
/// <param name="trees">Units by their names of the day.</param>
/// <param name="sealer">Opens a sealed field.</param>
/// <param name="readings">Where that is written first.</param>
public sealed class LogHistory(EventLog log, StoredEvents stored, Modules modules, IOrgTrees trees, Sealer sealer, ReadingLog readings)
{
    /// <summary>The most events that a tree of causes is made of.</summary>
    private const int MostCauses = 1_000;

    /// <summary>One page of the log, the latest first.</summary>
    /// <param name="query">Which events.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<HistoryPage> Events(HistoryQuery query, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(query);
        await using var command = log.Questions.CreateCommand();
        var parameters = new Parameters(command);
        List<string> where = [$"seq_id < {parameters.Add(query.Before ?? long.MaxValue, NpgsqlDbType.Bigint)}", "seq_id <= (select published from platform.log_head)"];
        if (query.Stream is { } stream) where.Add($"stream_id = {parameters.Add(stream, NpgsqlDbType.Uuid)}");
        if (query.Type is { } type) where.Add(type.EndsWith('.') ? $"starts_with(type, {parameters.Add(type, NpgsqlDbType.Text)})" : $"type = {parameters.Add(type, NpgsqlDbType.Text)}");
        if (query.Account is { } account) where.Add($"user_name = {parameters.Add(account, NpgsqlDbType.Text)}");
        if (query.Unit is { } unit) where.Add($"headers->>'unit' = {parameters.Add(unit, NpgsqlDbType.Text)}");
        if (query.From is { } from) where.Add($"timestamp >= {parameters.Add(StartOf(from), NpgsqlDbType.TimestampTz)}");
        if (query.To is { } to) where.Add($"timestamp < {parameters.Add(StartOf(to.AddDays(1)), NpgsqlDbType.TimestampTz)}");
        command.CommandText = $"{GatheredReads.Events} where {string.Join(" and ", where)} order by seq_id desc limit {parameters.Add(query.Limit + 1, NpgsqlDbType.Integer)}";
        var found = await Read(command, cancel).ConfigureAwait(false);
        var items = await Told(found.Take(query.Limit)).ConfigureAwait(false);
        return new(items, found.Count > query.Limit ? items[^1].Position : null);
    }

    /// <summary>All events of a stream in order; none where there is no such stream.</summary>
    /// <param name="stream">The stream.</param>
    public async Task<IReadOnlyList<HistoricEvent>> Of(Guid stream) => await Told(await Stored(stream).ConfigureAwait(false)).ConfigureAwait(false);

    /// <summary>The state of a stream as its rules saw it.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="version">After this event; the latest where neither this nor a moment is given.</param>
    /// <param name="at">As recorded up to this moment.</param>
    /// <returns>Nothing where the stream had not begun.</returns>
    public async Task<StateThen?> StateOf(Guid stream, long? version = null, DateTimeOffset? at = null)
    {
        var events = await Stored(stream).ConfigureAwait(false);
        var then = events.TakeWhile(e => (version is null || e.Version <= version) && (at is null || e.Time <= at)).ToArray();
        return then.Length == 0 || version > events[^1].Version ? null : new(then[^1].Version, events[^1].Version, then[^1].Time, Replay.Of(then, stored));
    }

    /// <summary>What differs between two states of a stream, field by field.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="from">The earlier version; 0 for before it began.</param>
    /// <param name="to">The later version.</param>
    /// <returns>Nothing where the stream has no such versions.</returns>
    public async Task<IReadOnlyList<FieldDifference>?> Differences(Guid stream, long from, long to)
    {
        var events = await Stored(stream).ConfigureAwait(false);
        return from < 0 || from > to || to > events.Count || events.Count == 0 ? null
            : FieldDifference.Between(Replay.Of([.. events.Take((int)from)], stored, like: events[0]), Replay.Of([.. events.Take((int)to)], stored));
    }

    /// <summary>
    /// What led to the events of a stream and what followed from them, across modules: for each chain that touches the stream, the events of
    /// the command with which it began, and under every event those that a reaction to it recorded.
    /// </summary>
    /// <param name="stream">The stream.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<IReadOnlyList<CauseNode>> Causes(Guid stream, CancellationToken cancel)
    {
        var chains = (await Stored(stream).ConfigureAwait(false)).Select(e => e.Correlation).OfType<string>().Distinct().ToArray();
        if (chains.Length == 0) return [];
        await using var command = log.Database.CreateCommand($"""
            select stream_id, seq_id, id, version, type, timestamp, data, headers, causation_id, correlation_id, user_name from (
                select * from platform.mt_events where correlation_id = any ($1) and causation_id <> correlation_id
                union all
                select * from platform.mt_events where causation_id = any ($1) and causation_id = correlation_id
                   and stream_id in (select stream_id from platform.command_log where id = any ($2))) as chain
             where seq_id <= (select published from platform.log_head) order by seq_id limit {MostCauses}
            """);
        command.Parameters.Add(new() { Value = chains, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
        command.Parameters.Add(new() { Value = chains.Select(Guid.Parse).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Uuid });
        return CauseNode.Tree(await Told(await Read(command, cancel).ConfigureAwait(false)).ConfigureAwait(false));
    }

    /// <summary>Opens one sealed field of an event, after who reads it and why was committed to the log of readings.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="version">The event's place in it.</param>
    /// <param name="field">The field's path in the event's data.</param>
    /// <param name="caller">Who reads.</param>
    /// <param name="roles">The roles through which reading is permitted.</param>
    /// <param name="reason">Why.</param>
    /// <returns>Whether there is such a field, and its value; none where the person was erased.</returns>
    public async Task<(bool Exists, JsonNode? Value)> Open(Guid stream, long version, string field, Caller caller, IReadOnlyCollection<string> roles, string reason)
    {
        var found = (await Stored(stream).ConfigureAwait(false)).FirstOrDefault(e => e.Version == version);
        if (found is null || Sealer.BoxesIn(JsonNode.Parse(found.Data.Span)!).FirstOrDefault(b => b.Box.Field == field).Node is not { } box) return (false, null);
        var alone = JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["value"] = box.DeepClone() }, StoredJson.Options);
        var opened = await sealer.Open(alone, (persons, _) => readings.Rows("history (opened)", caller, roles, [new(stream, persons, [$"{version}:{field}"])], reason)).ConfigureAwait(false);
        return (true, opened["value"]);
    }

    private async Task<IReadOnlyList<StoredEvent>> Stored(Guid stream)
    {
        var published = await log.Published().ConfigureAwait(false);
        return [.. (await log.Read(stream, Guid.Empty).ConfigureAwait(false)).Events.Where(e => e.Position <= published)];
    }

    private static async Task<List<StoredEvent>> Read(NpgsqlCommand command, CancellationToken cancel)
    {
        var found = new List<StoredEvent>();
        await using var row = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false);
        while (await row.ReadAsync(cancel).ConfigureAwait(false)) found.Add(GatheredReads.Row(row));
        return found;
    }

    private async Task<IReadOnlyList<HistoricEvent>> Told(IEnumerable<StoredEvent> events)
    {
        var told = new List<HistoricEvent>();
        foreach (var e in events)
        {
            var units = await trees.AsOf(ChinaTime.DateOf(e.Time)).ConfigureAwait(false);
            told.Add(new(e.Position, e.Id, e.Stream, e.Version, e.Type, e.Time, modules.WordsOf(stored.Latest(e), units), e.User, Json(e.Headers), e.Causation, e.Correlation, Json(e.Data)));
        }
        return told;
    }

    private static JsonElement Json(ReadOnlyMemory<byte> utf8) => JsonDocument.Parse(utf8).RootElement;

    private static DateTime StartOf(DateOnly day) => new DateTimeOffset(day.ToDateTime(default), TimeSpan.FromHours(8)).UtcDateTime;
}

/// <summary>A state as it stood.</summary>
/// <param name="Version">After this event.</param>
/// <param name="Versions">How many events the stream has by now.</param>
/// <param name="At">When that event was recorded.</param>
/// <param name="State">What the past had added up to; sealed fields are closed.</param>
public sealed record StateThen(long Version, long Versions, DateTimeOffset At, JsonElement State);
