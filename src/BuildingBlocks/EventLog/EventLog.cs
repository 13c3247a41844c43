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
    private const string Range =
        "select stream_id, seq_id, id, version, type, timestamp, data, headers, causation_id, correlation_id, user_name from platform.mt_events where seq_id > $1 and seq_id <= $2 order by seq_id limit $3";
    private readonly NpgsqlDataSource _db;
    private readonly Publishing _publishing;
    private readonly AppendWriter _writer;
    private readonly GatheredReads _reader;

    /// <summary>Opens the log in a database that has its schema.</summary>
    /// <param name="connectionString">The database.</param>
    /// <param name="log">For what goes wrong behind the scenes.</param>
    public EventLog(string connectionString, ILogger<EventLog> log)
    {
        _db = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString)
        {
            // A reset throws away prepared plans; these connections are used for nothing that leaves state behind.
            NoResetOnClose = true, MaxAutoPrepare = 20, AutoPrepareMinUsages = 1, MaxPoolSize = 16, KeepAlive = 10,
        }.ConnectionString);
        _publishing = new(_db, log);
        _writer = new(connectionString, _publishing.Acknowledge);
        _reader = new(_db);
    }

    /// <summary>The database in which read models stand beside the log. A module reads its own schema in it, and writes nothing.</summary>
    public NpgsqlDataSource Database => _db;

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

    /// <summary>Finishes what was asked, and closes.</summary>
    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync().ConfigureAwait(false);
        await _reader.DisposeAsync().ConfigureAwait(false);
        await _publishing.DisposeAsync().ConfigureAwait(false);
        await _db.DisposeAsync().ConfigureAwait(false);
    }
}

/// <summary>Positions of the log are dense; one is missing. Readers stop and raise the alarm, and skip nothing.</summary>
/// <param name="expected">The position that should have come.</param>
/// <param name="found">What came instead, if anything.</param>
public sealed class GapInLogException(long expected, long? found)
    : InvalidOperationException($"The log has no event at position {expected}" + (found is null ? "." : $"; the next is {found}."));
