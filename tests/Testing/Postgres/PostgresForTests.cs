using System.Collections.Concurrent;
using CreationPlatform.Host;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace CreationPlatform.Testing;

/// <summary>
/// One PostgreSQL per test process, started when the first test needs it and gone with the process. It trades durability for speed;
/// tests that kill the server use <see cref="OwnCluster"/>.
/// </summary>
public static class PostgresForTests
{
    private static readonly Dictionary<string, string> Fast = new() { ["fsync"] = "off", ["full_page_writes"] = "off", ["max_connections"] = "300" };
    private static readonly Lazy<Task<EmbeddedPostgres>> Cluster = new(() => EmbeddedPostgres.Start(FolderOfThisProcess.Make(), NullLogger.Instance, Fast));
    private static readonly ConcurrentDictionary<string, Lazy<Task>> Templates = new();
    private static int _databases;

    /// <summary>A database without anything in it.</summary>
    public static Task<TestDatabase> EmptyDatabase() => Create("template1");

    /// <summary>A copy of a template, which is built once per process.</summary>
    /// <param name="template">What the template is known by, for instance <c>event_log</c>.</param>
    /// <param name="build">Fills the template: migrations, and data that all its tests begin with.</param>
    public static async Task<TestDatabase> NewDatabase(string template, Func<NpgsqlDataSource, Task> build)
    {
        var name = $"template_{template}";
        await Templates.GetOrAdd(name, _ => new(() => Build(name, build))).Value;
        return await Create(name);
    }

    /// <summary>A copy of a database that nobody uses at the moment.</summary>
    public static Task<TestDatabase> CopyOf(TestDatabase original)
    {
        ArgumentNullException.ThrowIfNull(original);
        return Create(original.Name);
    }

    internal static async Task Maintain(string sql)
    {
        await using var connection = new NpgsqlConnection((await Cluster.Value).ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<TestDatabase> Create(string template)
    {
        var name = $"test_{Interlocked.Increment(ref _databases)}";
        await Maintain($"create database \"{name}\" template \"{template}\"");
        return new TestDatabase(name, (await Cluster.Value).ConnectionStringFor(name));
    }

    private static async Task Build(string name, Func<NpgsqlDataSource, Task> build)
    {
        await Maintain($"create database \"{name}\"");
        // A template must have no sessions when it is copied, so none may stay in a pool.
        await using var database = NpgsqlDataSource.Create((await Cluster.Value).ConnectionStringFor(name) + ";Pooling=false");
        await build(database);
    }
}
