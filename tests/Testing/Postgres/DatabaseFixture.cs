using Npgsql;
using Xunit;

namespace CreationPlatform.Testing;

/// <summary>
/// A database for each class of tests, copied from a template that is built once per process:
/// <c>public sealed class LogDatabase() : DatabaseFixture("log", db => Migrations.Apply(…))</c>, then
/// <c>public class AppendTests(LogDatabase database) : IClassFixture&lt;LogDatabase&gt;</c>.
/// </summary>
/// <param name="template">What the template is known by; fixtures that name the same one share it.</param>
/// <param name="build">Fills the template.</param>
public abstract class DatabaseFixture(string template, Func<NpgsqlDataSource, Task> build) : IAsyncLifetime
{
    private TestDatabase? _database;

    public NpgsqlDataSource DataSource => _database!.DataSource;

    public string ConnectionString => _database!.ConnectionString;

    public async Task InitializeAsync() => _database = await PostgresForTests.NewDatabase(template, build);

    public async Task DisposeAsync() => await _database!.DisposeAsync();
}
