using Npgsql;

namespace CreationPlatform.Testing;

/// <summary>A database for one test or one class of tests, dropped when they are done.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    internal TestDatabase(string name, string connectionString)
    {
        Name = name;
        ConnectionString = connectionString;
        DataSource = NpgsqlDataSource.Create(connectionString);
    }

    /// <summary>Its name on the server.</summary>
    public string Name { get; }

    public string ConnectionString { get; }

    /// <summary>A pool of its own; closed with the database.</summary>
    public NpgsqlDataSource DataSource { get; }

    public async ValueTask DisposeAsync()
    {
        await DataSource.DisposeAsync();
        await PostgresForTests.Maintain($"drop database \"{Name}\" with (force)");
    }
}
