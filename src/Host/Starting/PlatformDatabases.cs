using CreationPlatform.BuildingBlocks;
using Npgsql;

namespace CreationPlatform.Host;

/// <summary>
/// The platform's two databases, brought up to date: one for the log, read models and accounts, one for the persons' keys. Where no
/// connection string is given they stand in the platform's own PostgreSQL.
/// </summary>
internal sealed class PlatformDatabases : IAsyncDisposable
{
    private readonly EmbeddedPostgres? _embedded;

    private PlatformDatabases(EmbeddedPostgres? embedded, string platform, string personKeys) => (_embedded, Platform, PersonKeys) = (embedded, platform, personKeys);

    /// <summary>The log, read models and accounts.</summary>
    public string Platform { get; }

    /// <summary>The persons' keys, and the log of who read personal values.</summary>
    public string PersonKeys { get; }

    /// <summary>Where they stand, for people.</summary>
    public string Place => _embedded is null ? "the configured server" : $"the platform's own PostgreSQL in {_embedded.Data}";

    /// <summary>Starts or finds the databases, and migrates them.</summary>
    public static async Task<PlatformDatabases> Open(PlatformSettings settings, Modules modules, ILoggerFactory loggers, CancellationToken cancel = default)
    {
        var databases = settings.Platform is { } platform
            ? new PlatformDatabases(null, platform, settings.PersonKeys ?? await BesideIt(platform, cancel))
            : await Embedded(settings, loggers, cancel);
        try
        {
            var log = loggers.CreateLogger<PlatformDatabases>();
            await Migrate(databases.Platform, [.. modules.Schemas, AccountsDatabase.Schema, SavedViews.Schema], log, cancel);
            await Migrate(databases.PersonKeys, [Schemas.Privacy], log, cancel);
            return databases;
        }
        catch
        {
            await databases.DisposeAsync();
            throw;
        }
    }

    private static async Task<PlatformDatabases> Embedded(PlatformSettings settings, ILoggerFactory loggers, CancellationToken cancel)
    {
        var postgres = await EmbeddedPostgres.Start(settings.DataFolder, loggers.CreateLogger<EmbeddedPostgres>(), cancel: cancel);
        return new(postgres, await postgres.Database("creation_platform"), settings.PersonKeys ?? await postgres.Database("creation_platform_keys"));
    }

    /// <summary>The keys' database on the configured server: the same name with <c>_keys</c>, made when it is missing.</summary>
    private static async Task<string> BesideIt(string platform, CancellationToken cancel)
    {
        var keys = new NpgsqlConnectionStringBuilder(platform);
        keys.Database += "_keys";
        await using var connection = new NpgsqlConnection(platform);
        await connection.OpenAsync(cancel);
        await using var exists = new NpgsqlCommand("select 1 from pg_database where datname = $1", connection) { Parameters = { new() { Value = keys.Database } } };
        if (await exists.ExecuteScalarAsync(cancel) is null)
        {
            try
            {
                await using var create = new NpgsqlCommand($"create database {new NpgsqlCommandBuilder().QuoteIdentifier(keys.Database!)}", connection);
                await create.ExecuteNonQueryAsync(cancel);
            }
            catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
            {
                // Another host starting at the same moment made it.
            }
            catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InsufficientPrivilege)
            {
                throw new MigrationException(
                    $"The persons' keys need a database of their own. Create {keys.Database}, or give its connection string as ConnectionStrings__PersonKeys.", e);
            }
        }
        return keys.ConnectionString;
    }

    private static async Task Migrate(string connectionString, IReadOnlyList<Schema> schemas, ILogger log, CancellationToken cancel)
    {
        await using var database = NpgsqlDataSource.Create(connectionString);
        await Migrations.Apply(database, schemas, log, cancel);
    }

    /// <summary>Stops the platform's own server, if it runs here.</summary>
    public ValueTask DisposeAsync() => _embedded?.DisposeAsync() ?? ValueTask.CompletedTask;
}
