using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using Npgsql;

namespace CreationPlatform.Benchmarks;

/// <summary>A log with a long past: logbooks of ten entries each, written by many hands, and a tenth of other events among them.</summary>
internal static class History
{
    private const string Fill = """
        insert into platform.mt_events (seq_id, id, stream_id, version, data, type, timestamp, headers, causation_id, correlation_id, user_name)
        select n, gen_random_uuid(), md5((n % $2)::text)::uuid, (n - 1) / $2 + 1,
               case when n % $2 % 10 = 3 then '{"colour":"red"}' else jsonb_build_object(
                 'number', (n - 1) / $2 + 1, 'on', '2026-03-02', 'unit', '530102001001', 'path', array['530102001001', '530102001000', '530102000000'],
                 'subject', '巡查记录', 'text', repeat('社区民族工作专干上门走访。', 9), 'amount', '12.5') end,
               case when n % $2 % 10 = 3 then 'logbooks.cover-changed.v1' else 'logbooks.entry-made.v1' end,
               now(), jsonb_build_object('schemaVersion', 1, 'actor', 'clerk.' || n % 97, 'post', md5((n % 97)::text)::uuid, 'role', 'clerk', 'unit', '530102001001',
                 'onBehalfOf', null, 'legalBasis', '样例 1', 'addressClass', 'private', 'clientTime', null), n::text, n::text, 'clerk.' || n % 97
          from generate_series(1, $1) n
        """;

    /// <summary>Writes it, and the documents that follow from it.</summary>
    /// <param name="connectionString">A database without events.</param>
    /// <param name="events">How many events.</param>
    public static async Task Write(string connectionString, long events)
    {
        await using var database = NpgsqlDataSource.Create(connectionString + ";Command Timeout=0");
        await using var fill = database.CreateCommand(Fill);
        fill.Parameters.Add(new() { Value = events });
        fill.Parameters.Add(new() { Value = events / 10 });
        await fill.ExecuteNonQueryAsync();
        await using var head = database.CreateCommand("update platform.log_head set size = $1, published = $1");
        head.Parameters.Add(new() { Value = events });
        await head.ExecuteNonQueryAsync();
        await using var tidy = database.CreateCommand("vacuum analyze platform.mt_events");
        await tidy.ExecuteNonQueryAsync();
        await using var host = new LogbookHost(connectionString);
        await host.Get<Rebuilding>().Rebuild(typeof(LogbookPage));
    }
}
