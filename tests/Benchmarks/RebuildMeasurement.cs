using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using Npgsql;
using NpgsqlTypes;

namespace CreationPlatform.Benchmarks;

/// <summary>A read model built anew while the platform could serve (compared, switched) against a plain scan, fold and COPY into an empty table.</summary>
internal static class RebuildMeasurement
{
    public static async Task Run(Bench bench)
    {
        var (database, events) = (await bench.NewDatabase("rebuild"), bench.Quick ? 100_000L : 300_000);
        await History.Write(database, events);
        await using var host = new LogbookHost(database);
        await using var plain = NpgsqlDataSource.Create(database);
        var measured = await Paired.Measure(bench.Pairs,
            () => Paired.Rate(events, async () =>
            {
                var report = await host.Get<Rebuilding>().Rebuild(typeof(LogbookPage));
                if (report is not { Switched: true, Differing.Count: 0 }) throw new InvalidOperationException($"The rebuild ended with {report}.");
            }),
            () => Paired.Rate(events, () => PlainRebuild(plain)));
        Bench.Note($"rebuild from {events} events: ours {measured.Ours:0}/s, plain {measured.Plain:0}/s");
        bench.AtLeast("rebuild", measured.Ratio, "x", 0.5);
    }

    private static async Task PlainRebuild(NpgsqlDataSource database)
    {
        await using (var create = database.CreateCommand("drop table if exists logbooks.plain; create table logbooks.plain (like logbooks.mt_doc_logbook_page including all)"))
            await create.ExecuteNonQueryAsync();
        var pages = new Dictionary<Guid, (LogbookPage Page, long Version, DateTime Time)>();
        await using (var command = database.CreateCommand("select stream_id, version, timestamp, data, headers from platform.mt_events where type = 'logbooks.entry-made.v1' order by seq_id"))
        await using (var row = await command.ExecuteReaderAsync())
        {
            while (await row.ReadAsync())
            {
                var (stream, version, time) = (row.GetGuid(0), row.GetInt64(1), row.GetDateTime(2));
                var headers = JsonSerializer.Deserialize<EventHeaders>(row.GetFieldValue<byte[]>(4), StoredJson.Options)!;
                var @event = JsonSerializer.Deserialize<EntryMade>(row.GetFieldValue<byte[]>(3), StoredJson.Options)!;
                var page = pages.TryGetValue(stream, out var known) ? known.Page : LogbookPage.Initial(stream);
                pages[stream] = (page.Evolve(new(stream, version, time, headers, @event)), version, time);
            }
        }
        await using var connection = await database.OpenConnectionAsync();
        await using var rows = await connection.BeginBinaryImportAsync("copy logbooks.plain (id, data, mt_version, mt_last_modified) from stdin (format binary)");
        foreach (var (id, (page, version, time)) in pages)
        {
            await rows.StartRowAsync();
            await rows.WriteAsync(id, NpgsqlDbType.Uuid);
            await rows.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(page, StoredJson.Options), NpgsqlDbType.Jsonb);
            await rows.WriteAsync(version, NpgsqlDbType.Bigint);
            await rows.WriteAsync(time, NpgsqlDbType.TimestampTz);
        }
        await rows.CompleteAsync();
    }
}
