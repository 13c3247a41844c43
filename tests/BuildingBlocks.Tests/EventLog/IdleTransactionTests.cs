using CreationPlatform.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace CreationPlatform.BuildingBlocks;

/// <summary>Somebody began to write and went for lunch. A reader that waits for the oldest transaction, the control here, stands still.</summary>
public sealed class IdleTransactionTests(LogDatabase database) : IClassFixture<LogDatabase>
{
    private const string BelowTheOldest = "select count(*) from control where written_by < pg_snapshot_xmin(pg_current_snapshot())";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_idle_write_transaction_does_not_hold_readers_up(bool inAnotherDatabase)
    {
        await using var other = await PostgresForTests.EmptyDatabase();
        await using var log = new EventLog(database.ConnectionString, NullLogger<EventLog>.Instance);
        await Execute(database.DataSource, "create table if not exists control (written_by xid8 default pg_current_xact_id())");
        await using var idle = await (inAnotherDatabase ? other.DataSource : database.DataSource).OpenConnectionAsync();
        await using var transaction = await idle.BeginTransactionAsync();
        await using (var write = new NpgsqlCommand("create table half_written ()", idle)) await write.ExecuteNonQueryAsync();

        await Execute(database.DataSource, "truncate control");
        await Execute(database.DataSource, "insert into control default values");
        var appended = await log.Append(Appends.Some(3, Guid.NewGuid()));
        await log.UntilPublished(appended.Position);

        (await log.ReadAfter(appended.Position - 3, 10)).Should().HaveCount(3);
        (await Count(database.DataSource, BelowTheOldest)).Should().Be(0, "the control reader waits");
        await transaction.RollbackAsync();
    }

    private static async Task Execute(NpgsqlDataSource on, string sql)
    {
        await using var command = on.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<long> Count(NpgsqlDataSource on, string sql)
    {
        await using var command = on.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
