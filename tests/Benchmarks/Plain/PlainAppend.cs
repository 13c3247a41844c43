using CreationPlatform.BuildingBlocks;
using Npgsql;
using NpgsqlTypes;

namespace CreationPlatform.Benchmarks;

/// <summary>
/// What one would write without a log of our kind: each command is a transaction of its own on the same tables, as one batch of
/// prepared statements in one round trip, on connections that are never reset. Positions come from a sequence, with gaps.
/// </summary>
internal sealed class PlainAppend : IAsyncDisposable
{
    private readonly Dictionary<int, NpgsqlDataSource> _pools;
    private NpgsqlDataSource _db;

    public PlainAppend(string connectionString, params IEnumerable<int> poolSizes)
    {
        _pools = poolSizes.ToDictionary(size => size, size => NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString)
        {
            NoResetOnClose = true, MaxAutoPrepare = 20, AutoPrepareMinUsages = 1, MinPoolSize = size, MaxPoolSize = size, Timeout = 60,
        }.ConnectionString));
        _db = _pools.Values.First();
    }

    /// <summary>The sizes to choose from.</summary>
    public IEnumerable<int> PoolSizes => _pools.Keys;

    /// <summary>Uses the pool of this size from now on.</summary>
    public void Use(int poolSize) => _db = _pools[poolSize];

    /// <summary>The pool in use.</summary>
    public NpgsqlDataSource Database => _db;

    /// <summary>One command with one event and one document.</summary>
    public async Task Append(AppendRequest request)
    {
        var (@event, document, version) = (request.Events[0], request.Documents[0], request.ExpectedVersion + 1);
        await using var batch = _db.CreateBatch();
        batch.BatchCommands.Add(request.ExpectedVersion == 0
            ? new("insert into platform.mt_streams (id, type, version, timestamp, created) values ($1, $2, 1, $3, $3)")
            { Parameters = { Of(request.Stream), Of(request.Category), Of(request.Time.UtcDateTime) } }
            : new("update platform.mt_streams set version = version + 1, timestamp = $3 where id = $1 and version = $2")
            { Parameters = { Of(request.Stream), Of(request.ExpectedVersion), Of(request.Time.UtcDateTime) } });
        batch.BatchCommands.Add(new(
            "insert into platform.mt_events (seq_id, id, stream_id, version, data, type, timestamp, mt_dotnet_type, correlation_id, causation_id, headers, user_name) values (nextval('platform.mt_events_sequence'), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)")
        {
            Parameters =
            {
                Of(@event.Id), Of(request.Stream), Of(version), Json(@event.Data), Of(@event.Type), Of(request.Time.UtcDateTime), Of(@event.DotnetType),
                Of(request.Correlation!), Of(request.Causation!), Json(@event.Headers), Of(request.User!),
            },
        });
        batch.BatchCommands.Add(new("insert into platform.log_leaf (position, hash) values (currval('platform.mt_events_sequence'), $1)") { Parameters = { Of(@event.Leaf) } });
        batch.BatchCommands.Add(new("insert into platform.command_log (id, request_hash, stream_id, version, position, at) values ($1, $2, $3, $4, currval('platform.mt_events_sequence'), $5)")
        { Parameters = { Of(request.CommandId), Of(request.RequestHash), Of(request.Stream), Of(version), Of(request.Time.UtcDateTime) } });
        batch.BatchCommands.Add(new(
            "insert into logbooks.mt_doc_logbook_page as held (id, data, mt_version, mt_dotnet_type, mt_last_modified) values ($1, $2, $3, $4, $5) on conflict (id) do update set data = excluded.data, mt_version = excluded.mt_version, mt_last_modified = excluded.mt_last_modified")
        { Parameters = { Of(request.Stream), Json(document.Data), Of(version), Of(document.DotnetType), Of(request.Time.UtcDateTime) } });
        await batch.ExecuteNonQueryAsync();
    }

    private static NpgsqlParameter<T> Of<T>(T value) => new() { TypedValue = value };

    private static NpgsqlParameter<byte[]> Json(byte[] value) => new() { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Jsonb };

    public async ValueTask DisposeAsync()
    {
        foreach (var pool in _pools.Values) await pool.DisposeAsync();
    }
}
