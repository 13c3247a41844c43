using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using Npgsql;

namespace CreationPlatform.Benchmarks;

/// <summary>The log from its beginning as typed events, against a plain reader and System.Text.Json over the same rows.</summary>
internal static class ReplayMeasurement
{
    public static async Task Run(Bench bench)
    {
        var (database, events) = (await bench.NewDatabase("replay"), bench.Quick ? 100_000L : 300_000);
        await History.Write(database, events);
        await using var host = new LogbookHost(database);
        var stored = host.Get<StoredEvents>();
        await using var plain = NpgsqlDataSource.Create(database);
        var measured = await Paired.Measure(bench.Pairs,
            () => Paired.Rate(events, async () =>
            {
                var count = 0L;
                await foreach (var @event in host.Log.Scan(0, events, events)) count += stored.Typed(@event) is EntryMade or CoverChanged ? 1 : 0;
                Requires(count == events);
            }),
            () => Paired.Rate(events, async () => Requires(await PlainReplay(plain) == events)));
        Bench.Note($"replay of {events} events: ours {measured.Ours:0}/s, plain {measured.Plain:0}/s");
        bench.AtLeast("replay", measured.Ratio, "x", 0.8);
    }

    private static async Task<long> PlainReplay(NpgsqlDataSource database)
    {
        var count = 0L;
        await using var command = database.CreateCommand(
            "select seq_id, stream_id, version, timestamp, type, data, id, headers, causation_id, correlation_id, user_name from platform.mt_events order by seq_id");
        await using var row = await command.ExecuteReaderAsync();
        while (await row.ReadAsync())
        {
            var data = row.GetFieldValue<byte[]>(5);
            object? @event = row.GetString(4) == "logbooks.entry-made.v1"
                ? JsonSerializer.Deserialize<EntryMade>(data, StoredJson.Options)
                : JsonSerializer.Deserialize<CoverChanged>(data, StoredJson.Options);
            if (@event is not null && row.GetInt64(0) > 0 && row.GetGuid(1) != default && row.GetInt64(2) > 0 && row.GetDateTime(3) > default(DateTime)
                && row.GetGuid(6) != default && row.GetFieldValue<byte[]>(7).Length + row.GetString(8).Length + row.GetString(9).Length + row.GetString(10).Length > 0) count++;
        }
        return count;
    }

    private static void Requires(bool holds)
    {
        if (!holds) throw new InvalidOperationException("A replay has missed events.");
    }
}
