using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using Npgsql;

namespace CreationPlatform.Benchmarks;

/// <summary>A document by its id through the store against a plain prepared select, eight readers each.</summary>
internal static class DocumentMeasurement
{
    private const int Readers = 8;

    public static async Task Run(Bench bench)
    {
        var database = await bench.NewDatabase("document");
        await History.Write(database, 20_000);
        await using var host = new LogbookHost(database);
        await using var plain = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database) { NoResetOnClose = true, MaxAutoPrepare = 20, AutoPrepareMinUsages = 1, MaxPoolSize = 16 }.ConnectionString);
        var ids = await Ids(plain);
        var (store, time, next) = (host.Get<DocumentStore>(), TimeSpan.FromSeconds(bench.Quick ? 1 : 2), 0);
        Guid Any() => ids[(int)((uint)Interlocked.Increment(ref next) % ids.Count)];
        var measured = await Paired.Measure(bench.Pairs * 2,
            () => Paired.Rate(Readers, time, async _ => Requires((await store.Load(typeof(LogbookPage), Any(), LogbookHost.Clerk, [])).Json)),
            () => Paired.Rate(Readers, time, async _ => Requires(await PlainLoad(plain, Any()))));
        Bench.Note($"document by id, {Readers} readers: ours {measured.Ours:0}/s, plain {measured.Plain:0}/s");
        bench.AtLeast("document-by-id", measured.Ratio, "x", 0.9);
    }

    private static async Task<byte[]?> PlainLoad(NpgsqlDataSource database, Guid id)
    {
        await using var command = database.CreateCommand("select data, mt_version from logbooks.mt_doc_logbook_page where id = $1");
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = id });
        await using var row = await command.ExecuteReaderAsync();
        return await row.ReadAsync() && row.GetInt64(1) > 0 ? row.GetFieldValue<byte[]>(0) : null;
    }

    private static async Task<IReadOnlyList<Guid>> Ids(NpgsqlDataSource database)
    {
        var ids = new List<Guid>();
        await using var command = database.CreateCommand("select id from logbooks.mt_doc_logbook_page");
        await using var row = await command.ExecuteReaderAsync();
        while (await row.ReadAsync()) ids.Add(row.GetGuid(0));
        return ids;
    }

    private static void Requires(byte[]? found)
    {
        if (found is null) throw new InvalidOperationException("A document was not found.");
    }
}
