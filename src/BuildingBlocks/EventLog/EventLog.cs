using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using Npgsql;
using NpgsqlTypes;

namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// The system of record: one ordered, gapless log that only grows, for all modules. Commands append through it; whoever follows
/// it reads in order, up to what is published.
/// </summary>
public sealed class EventLog : IAsyncDisposable
{
    private const string Range = $"{GatheredReads.Events} where seq_id > $1 and seq_id <= $2 order by seq_id limit $3";
    private const string EveryStream = $"{GatheredReads.Events} where seq_id <= $1";
    // As an array, so that the few streams are looked up, and the whole log is not read.
    private const string WithSomethingNew = "stream_id = any (array(select stream_id from platform.mt_events where seq_id > $2 and seq_id <= $1))";
    private readonly NpgsqlDataSource _db;
    private readonly Publishing _publishing;
    private readonly AppendWriter _writer;
    private readonly GatheredReads _reader;

    /// <summary>Opens the log in a database that has its schema.</summary>
    /// <param name="connectionString">The database.</param>
    /// <param name="log">For what goes wrong behind the scenes.</param>
    public EventLog(string connectionString, ILogger<EventLog> log)
    {
        // A reset throws away prepared plans; these connections are used for nothing that leaves state behind.
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { NoResetOnClose = true, MaxAutoPrepare = 20, AutoPrepareMinUsages = 1, MaxPoolSize = 16, KeepAlive = 10 };
        _db = NpgsqlDataSource.Create(settings.ConnectionString);
        settings.Options = $"{settings.Options} -c plan_cache_mode=force_custom_plan".Trim();
        Questions = NpgsqlDataSource.Create(settings.ConnectionString);
        _publishing = new(_db, log);
        _writer = new(connectionString, _publishing.Acknowledge);
        _reader = new(_db);
    }

    /// <summary>The database in which read models stand beside the log. A module reads its own schema in it, and writes nothing.</summary>
    public NpgsqlDataSource Database => _db;

    /// <summary>
    /// The same database for lists, counts and searches: each is planned for the values it asks about. A plan kept for a community would
    /// fetch and sort every matter of the city when the city asks.
    /// </summary>
    internal NpgsqlDataSource Questions { get; }

    /// <summary>A stream as it is now, and what a command id was answered.</summary>
    internal Task<Past> Read(Guid stream, Guid command) => _reader.Read(stream, command);

    /// <summary>Appends, or says why not.</summary>
    /// <exception cref="OutcomeUnknownException">Nobody can say whether it happened.</exception>
    internal Task<Appended> Append(AppendRequest request) => _writer.Append(request);

    /// <summary>
    /// Completes once no fail-over can lose what stands up to a position: at once where this host knows it, otherwise with a commit
    /// of its own. What was read may be visible and yet unconfirmed; nobody may be told that it is done.
    /// </summary>
    /// <exception cref="OutcomeUnknownException">No standby confirmed it.</exception>
    internal Task Confirm(long position) => _publishing.IsConfirmed(position) ? Task.CompletedTask : _writer.Append(AppendRequest.Nothing());

    /// <summary>Completes when more may have been published.</summary>
    public Task Moved => _publishing.Moved;

    /// <summary>The last position that may be shown, sent or signed.</summary>
    /// <param name="cancel">Stops waiting.</param>
    public async Task<long> Published(CancellationToken cancel = default)
    {
        await using var command = _db.CreateCommand("select published from platform.log_head");
        return (long)(await command.ExecuteScalarAsync(cancel).ConfigureAwait(false))!;
    }

    /// <summary>Completes when everything up to a position is published.</summary>
    internal async Task PublishedUpTo(long position)
    {
        for (var moved = Moved; await Published().ConfigureAwait(false) < position; moved = Moved) await moved.ConfigureAwait(false);
    }

    /// <summary>How many events there are, published or not.</summary>
    /// <param name="cancel">Stops waiting.</param>
    public async Task<long> Size(CancellationToken cancel = default)
    {
        await using var command = _db.CreateCommand("select size from platform.log_head");
        return (long)(await command.ExecuteScalarAsync(cancel).ConfigureAwait(false))!;
    }

    /// <summary>The published events after a position, in order and without a gap.</summary>
    /// <param name="after">The last position already seen; 0 for the beginning.</param>
    /// <param name="atMost">How many at most.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <exception cref="GapInLogException">A position is missing: somebody has tampered with the log, or it was restored badly.</exception>
    public async Task<IReadOnlyList<StoredEvent>> ReadAfter(long after, int atMost, CancellationToken cancel = default)
    {
        var events = new List<StoredEvent>();
        await foreach (var stored in Scan(after, await Published(cancel).ConfigureAwait(false), atMost, cancel: cancel).ConfigureAwait(false)) events.Add(stored);
        return events;
    }

    /// <summary>Which of these commands were carried out.</summary>
    /// <param name="commands">Their ids.</param>
    /// <param name="cancel">Gives up.</param>
    internal async Task<IReadOnlyList<Guid>> CarriedOut(Guid[] commands, CancellationToken cancel)
    {
        await using var command = _db.CreateCommand("select id from platform.command_log where id = any ($1)");
        command.Parameters.Add(new() { Value = commands, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Uuid });
        await using var row = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false);
        var found = new List<Guid>();
        while (await row.ReadAsync(cancel).ConfigureAwait(false)) found.Add(row.GetGuid(0));
        return found;
    }

    /// <summary>Streams events by position in one pass.</summary>
    /// <param name="after">The last position already seen.</param>
    /// <param name="upTo">The last position wanted.</param>
    /// <param name="atMost">How many at most.</param>
    /// <param name="on">A connection to read on, where another from the pool could be waited for in vain.</param>
    /// <param name="cancel">Stops reading.</param>
    internal async IAsyncEnumerable<StoredEvent> Scan(long after, long upTo, long atMost, NpgsqlConnection? on = null, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        await using var command = on is null ? _db.CreateCommand(Range) : new NpgsqlCommand(Range, on);
        command.CommandTimeout = 0;
        command.Parameters.Add(new() { Value = after });
        command.Parameters.Add(new() { Value = upTo });
        command.Parameters.Add(new() { Value = atMost });
        await using var reader = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false);
        var expected = after;
        while (await reader.ReadAsync(cancel).ConfigureAwait(false))
        {
            var stored = GatheredReads.Row(reader);
            if (stored.Position != ++expected) throw new GapInLogException(expected, stored.Position);
            yield return stored;
        }
        if (expected - after < Math.Min(upTo - after, atMost)) throw new GapInLogException(expected + 1, null);
    }

    /// <summary>Streams the events up to a position stream by stream, each stream from its beginning: of those to which something came after another position.</summary>
    /// <param name="after">That other position; 0 for every stream.</param>
    /// <param name="upTo">The last position wanted.</param>
    /// <param name="on">A connection to read on, where another from the pool could be waited for in vain.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <exception cref="GapInLogException">A position between the two is missing.</exception>
    internal async IAsyncEnumerable<StoredEvent> ScanStreams(long after, long upTo, NpgsqlConnection? on = null, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        if (after == upTo) yield break;
        await using var command = on is null ? _db.CreateCommand() : new NpgsqlCommand { Connection = on };
        command.CommandText = after == 0 ? $"{EveryStream} order by stream_id, version" : $"{EveryStream} and {WithSomethingNew} order by stream_id, version";
        command.CommandTimeout = 0;
        command.Parameters.Add(new() { Value = upTo });
        if (after > 0) command.Parameters.Add(new() { Value = after });
        var found = 0L;
        await using (var reader = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false))
            while (await reader.ReadAsync(cancel).ConfigureAwait(false))
            {
                var stored = GatheredReads.Row(reader);
                if (stored.Position > after) found++;
                yield return stored;
            }
        if (found == upTo - after) yield break;
        await foreach (var _ in Scan(after, upTo, upTo - after, on, cancel).ConfigureAwait(false)) { } // It says where the gap is.
    }

    /// <summary>Finishes what was asked, and closes.</summary>
    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync().ConfigureAwait(false);
        await _reader.DisposeAsync().ConfigureAwait(false);
        await _publishing.DisposeAsync().ConfigureAwait(false);
        await Questions.DisposeAsync().ConfigureAwait(false);
        await _db.DisposeAsync().ConfigureAwait(false);
    }
}

/// <summary>Positions of the log are dense; one is missing. Readers stop and raise the alarm, and skip nothing.</summary>
/// <param name="expected">The position that should have come.</param>
/// <param name="found">What came instead, if anything.</param>
public sealed class GapInLogException(long expected, long? found)
    : InvalidOperationException($"The log has no event at position {expected}" + (found is null ? "." : $"; the next is {found}."));
