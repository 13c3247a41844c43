using Microsoft.Extensions.Logging;
using Npgsql;

namespace CreationPlatform.BuildingBlocks;

/// <summary>Brings a database to the form that this version of the platform expects.</summary>
public static class Migrations
{
    // Any number will do, as long as every version of the platform uses the same.
    private const long TurnKey = 0x4D69_6772_6174_6573;

    private const string RecordTable = """
        create schema if not exists platform;
        create table if not exists platform.schema_migration (
          owner text not null,
          name text not null,
          sha256 text not null,
          applied_at timestamptz not null default now(),
          primary key (owner, name))
        """;

    /// <summary>
    /// Applies what is missing, one transaction per step, schema by schema in the given order. Several hosts may start at once:
    /// they take turns, and each looks again when it is its turn.
    /// </summary>
    /// <param name="database">The database; its account may create schemas.</param>
    /// <param name="schemas">All that the platform keeps in it.</param>
    /// <param name="log">Told about each step that is applied.</param>
    /// <param name="cancel">Gives up between or within steps; a step that was not finished leaves nothing behind.</param>
    /// <exception cref="MigrationException">
    /// An applied step was edited, the database is newer than this version, or a step failed. The database is as it was before that step.
    /// </exception>
    public static async Task Apply(NpgsqlDataSource database, IReadOnlyList<Schema> schemas, ILogger log, CancellationToken cancel)
    {
        await using var connection = await database.OpenConnectionAsync(cancel);
        await InTurn(connection, () => Execute(connection, RecordTable, cancel), cancel);
        foreach (var schema in schemas)
        {
            foreach (var migration in Missing(schema, await Applied(connection, schema, cancel)))
                await InTurn(connection, () => ApplyUnlessDone(connection, schema, migration, log, cancel), cancel);
        }
    }

    private static async Task InTurn(NpgsqlConnection connection, Func<Task> step, CancellationToken cancel)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await Execute(connection, $"select pg_advisory_xact_lock({TurnKey})", cancel);
        await step();
        await transaction.CommitAsync(cancel);
    }

    private static async Task ApplyUnlessDone(NpgsqlConnection connection, Schema schema, Migration migration, ILogger log, CancellationToken cancel)
    {
        if (!Missing(schema, await Applied(connection, schema, cancel)).Contains(migration)) return;
        log.LogInformation("Applying the migration {Migration} of {Owner}.", migration.Name, schema.Owner);
        try
        {
            await Execute(connection, $"create schema if not exists {new NpgsqlCommandBuilder().QuoteIdentifier(schema.Owner)}", cancel);
            await Execute(connection, migration.Sql, cancel);
        }
        catch (PostgresException e)
        {
            throw new MigrationException($"The migration {migration.Name} of {schema.Owner} failed: {e.MessageText}", e);
        }
        await using var record = new NpgsqlCommand("insert into platform.schema_migration (owner, name, sha256) values ($1, $2, $3)", connection)
        {
            Parameters = { new() { Value = schema.Owner }, new() { Value = migration.Name }, new() { Value = migration.Sha256 } },
        };
        await record.ExecuteNonQueryAsync(cancel);
    }

    private static List<Migration> Missing(Schema schema, Dictionary<string, string> applied)
    {
        var known = schema.Migrations.Select(m => m.Name).ToHashSet();
        if (applied.Keys.Where(name => !known.Contains(name)).Order(StringComparer.Ordinal).FirstOrDefault() is { } unknown)
            throw new MigrationException(
                $"The database is newer than this version of the platform: the migration {unknown} of {schema.Owner} is not known here.");
        if (schema.Migrations.FirstOrDefault(m => applied.TryGetValue(m.Name, out var hash) && hash != m.Sha256) is { } edited)
            throw new MigrationException(
                $"The migration {edited.Name} of {schema.Owner} was edited after it had been applied. Restore its text and add a further migration.");
        var missing = schema.Migrations.Where(m => !applied.ContainsKey(m.Name)).ToList();
        var last = applied.Keys.Max(StringComparer.Ordinal);
        if (missing.FirstOrDefault(m => StringComparer.Ordinal.Compare(m.Name, last) < 0) is { } late)
            throw new MigrationException($"The migration {late.Name} of {schema.Owner} comes before {last}, which has been applied. Give it a later number.");
        return missing;
    }

    private static async Task<Dictionary<string, string>> Applied(NpgsqlConnection connection, Schema schema, CancellationToken cancel)
    {
        await using var ask = new NpgsqlCommand("select name, sha256 from platform.schema_migration where owner = $1", connection)
        {
            Parameters = { new() { Value = schema.Owner } },
        };
        await using var rows = await ask.ExecuteReaderAsync(cancel);
        var applied = new Dictionary<string, string>();
        while (await rows.ReadAsync(cancel)) applied.Add(rows.GetString(0), rows.GetString(1));
        return applied;
    }

    private static async Task Execute(NpgsqlConnection connection, string sql, CancellationToken cancel)
    {
        // No time limit: another host's turn, or a large table, may take long.
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancel);
    }
}
