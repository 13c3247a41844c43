using Npgsql;
using NpgsqlTypes;
using Asked = CreationPlatform.BuildingBlocks.Gathering<(System.Guid Stream, System.Guid Command), CreationPlatform.BuildingBlocks.Past>.Asked;

namespace CreationPlatform.BuildingBlocks;

/// <summary>Reads streams for commands: the reads in flight gather, and go to the database in one round trip.</summary>
internal sealed class GatheredReads : IAsyncDisposable
{
    /// <summary>Events in the columns that <see cref="Row"/> reads; what follows says which.</summary>
    internal const string Events =
        "select stream_id, seq_id, id, version, type, timestamp, data, headers, causation_id, correlation_id, user_name from platform.mt_events";
    internal const string Streams = $"{Events} where stream_id = any ($1) order by stream_id, version";
    private const string Answers = "select id, request_hash, stream_id, version, position from platform.command_log where id = any ($1)";
    private readonly NpgsqlDataSource _db;
    private readonly Gathering<(Guid Stream, Guid Command), Past> _gathering;

    /// <summary>Starts the reader.</summary>
    /// <param name="db">The log's database. Its connections must keep their plans.</param>
    public GatheredReads(NpgsqlDataSource db)
    {
        _db = db;
        _gathering = new(Serve, 128);
    }

    /// <summary>A stream as it is now, and what a command id was answered.</summary>
    public Task<Past> Read(Guid stream, Guid command) => _gathering.Ask((stream, command));

    private async Task Serve(IReadOnlyList<Asked> round)
    {
        await using var connection = await _db.OpenConnectionAsync().ConfigureAwait(false);
        await using var batch = new NpgsqlBatch(connection)
        {
            // In this order: a command that has no answer yet cannot have changed the stream that was read before.
            BatchCommands = { Of(Streams, round, a => a.What.Stream), Of(Answers, round, a => a.What.Command) },
        };
        await using var reader = await batch.ExecuteReaderAsync().ConfigureAwait(false);
        var streams = new Dictionary<Guid, List<StoredEvent>>();
        while (await reader.ReadAsync().ConfigureAwait(false))
        {
            var stored = Row(reader);
            if (!streams.TryGetValue(stored.Stream, out var events)) streams[stored.Stream] = events = [];
            events.Add(stored);
        }
        await reader.NextResultAsync().ConfigureAwait(false);
        var answers = new Dictionary<Guid, PastAnswer>();
        while (await reader.ReadAsync().ConfigureAwait(false))
            answers[reader.GetGuid(0)] = new(reader.GetFieldValue<byte[]>(1), reader.GetGuid(2), reader.GetInt64(3), reader.GetInt64(4));
        foreach (var asked in round)
            asked.Reply(new(streams.GetValueOrDefault(asked.What.Stream) ?? [], answers.GetValueOrDefault(asked.What.Command)));
    }

    /// <summary>One event from the columns stream, seq, id, version, type, timestamp, data, headers, causation, correlation, user.</summary>
    public static StoredEvent Row(NpgsqlDataReader row) => new(
        row.GetInt64(1), row.GetGuid(2), row.GetGuid(0), row.GetInt64(3), row.GetString(4), row.GetFieldValue<DateTimeOffset>(5),
        row.GetFieldValue<byte[]>(6), row.GetFieldValue<byte[]>(7), Text(row, 8), Text(row, 9), Text(row, 10));

    private static string? Text(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static NpgsqlBatchCommand Of(string sql, IReadOnlyList<Asked> round, Func<Asked, Guid> id)
    {
        var ids = new Guid[round.Count];
        for (var i = 0; i < ids.Length; i++) ids[i] = id(round[i]);
        return new(sql) { Parameters = { new() { Value = ids, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Uuid } } };
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _gathering.DisposeAsync();
}
