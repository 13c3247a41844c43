using Npgsql;

namespace CreationPlatform.Testing;

/// <summary>A database for one test or one class of tests, dropped when they are done.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly string _name;

    internal TestDatabase(string name, string connectionString)
    {
        _name = name;
        ConnectionString = connectionString;
        DataSource = NpgsqlDataSource.Create(connectionString);
    }

    public string ConnectionString { get; }

    /// <summary>A pool of its own; closed with the database.</summary>
    public NpgsqlDataSource DataSource { get; }

    public async ValueTask DisposeAsync()
    {
        await DataSource.DisposeAsync();
        await PostgresForTests.Maintain($"drop database \"{_name}\" with (force)");
    }
}
