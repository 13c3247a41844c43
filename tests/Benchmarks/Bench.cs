using System.Globalization;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Host;
using CreationPlatform.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace CreationPlatform.Benchmarks;

/// <summary>
/// A PostgreSQL of its own, as durable as in production, and what was measured on it. It ends with the program, however that ends.
/// </summary>
internal sealed class Bench : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;
    private readonly EmbeddedPostgres _postgres;

    private Bench(bool quick, string? kept, TemporaryFolder folder, EmbeddedPostgres postgres) => (Quick, Kept, _folder, _postgres) = (quick, kept, folder, postgres);

    /// <summary>Fewer repetitions.</summary>
    public bool Quick { get; }

    /// <summary>Where what takes long to load is kept for the next run; nowhere if not given.</summary>
    public string? Kept { get; }

    /// <summary>How often each pair is measured.</summary>
    public int Pairs => Quick ? 5 : 11;

    /// <summary>How many results fell short.</summary>
    public int Short { get; private set; }

    /// <summary>The plain side's commands per second with 64 writers, once it was measured.</summary>
    public double? PlainRateAt64 { get; set; }

    public static async Task<Bench> Start(bool quick, string? kept)
    {
        var folder = new TemporaryFolder();
        try
        {
            // fsync is on by the platform's own default.
            var postgres = await EmbeddedPostgres.Start(folder.Path, NullLogger.Instance);
            var bench = new Bench(quick, kept, folder, postgres);
            await using var server = NpgsqlDataSource.Create(postgres.ConnectionString);
            await using var ask = server.CreateCommand("select version() || ', fsync ' || current_setting('fsync') || ', synchronous_commit ' || current_setting('synchronous_commit')");
            Console.WriteLine($"# {await ask.ExecuteScalarAsync()}");
            Console.WriteLine($"# .NET {Environment.Version}, {Environment.ProcessorCount} cores, {(quick ? "quick" : "full")}");
            return bench;
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <summary>A new database with the event log's schema and the sample module's, or other modules'.</summary>
    public async Task<string> NewDatabase(string name, Modules? modules = null)
    {
        var connectionString = await _postgres.Database(name);
        await using var database = NpgsqlDataSource.Create(connectionString);
        if (modules is null) await LogbookHost.Migrate(database);
        else await Migrations.Apply(database, modules.Schemas, NullLogger.Instance, CancellationToken.None);
        return connectionString;
    }

    /// <summary>Prints a measured value that must reach at least a goal.</summary>
    public void AtLeast(string name, double value, string unit, double goal) => Print(name, value, unit, goal, value >= goal);

    /// <summary>Prints a measured value that must stay within a goal.</summary>
    public void Within(string name, double value, string unit, double goal) => Print(name, value, unit, goal, value <= goal);

    /// <summary>Prints what lies behind a result.</summary>
    public static void Note(FormattableString text) => Console.WriteLine($"#   {text.ToString(CultureInfo.InvariantCulture)}");

    private void Print(string name, double value, string unit, double goal, bool reached)
    {
        if (!reached) Short++;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"RESULT {name} {value:0.00} {unit} reach {goal:0.##} {(reached ? "ok" : "short")}"));
    }

    public async ValueTask DisposeAsync()
    {
        await _postgres.DisposeAsync();
        _folder.Dispose();
    }
}
