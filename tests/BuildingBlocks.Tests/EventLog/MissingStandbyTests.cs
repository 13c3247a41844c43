using CreationPlatform.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// A standby must confirm each commit, and is gone. When somebody cancels the wait, PostgreSQL and Npgsql call that success; a
/// fail-over would lose it. So nobody may be told "done", and nothing may be published.
/// </summary>
public sealed class MissingStandbyTests : IAsyncLifetime
{
    private readonly OwnCluster _cluster = new();
    private NpgsqlDataSource _database = null!;
    private EventLog _log = null!;
    private Appended _before;

    public async Task InitializeAsync()
    {
        await _cluster.InitializeAsync();
        _database = NpgsqlDataSource.Create(_cluster.ConnectionString + ";Pooling=false");
        await Migrations.Apply(_database, [Schemas.EventLog], NullLogger.Instance, CancellationToken.None);
        _log = new(_cluster.ConnectionString, NullLogger<EventLog>.Instance);
        _before = await _log.Append(Appends.One(Guid.NewGuid()));
        await _log.UntilPublished(_before.Position);
        await StandbyIsAskedFor();
    }

    public async Task DisposeAsync()
    {
        await StandbyIsNoLongerAskedFor();
        await _log.DisposeAsync();
        await _database.DisposeAsync();
        await _cluster.DisposeAsync();
    }

    [Theory]
    [InlineData("pg_cancel_backend")]
    [InlineData("pg_terminate_backend")]
    public async Task An_append_whose_wait_was_cut_short_is_of_unknown_outcome_and_is_not_published(string cut)
    {
        var request = Appends.One(Guid.NewGuid());
        var append = _log.Append(request);
        await CutShort("append_group", cut);

        await append.Invoking(a => a).Should().ThrowAsync<OutcomeUnknownException>();

        (await _log.Size()).Should().Be(_before.Position + 1, "the row is there, on this server alone");
        // The host finds the head ahead and commits once more; that commit waits as well, however often it is cut short.
        for (var times = 0; times < 2; times++) await CutShort("update platform.log_head", cut);
        await WaitingFor("update platform.log_head");
        (await _log.Published()).Should().Be(_before.Position);

        var again = _log.Append(request);
        again.IsCompleted.Should().BeFalse();
        await StandbyIsNoLongerAskedFor();
        (await again).Should().Be(new Appended(AppendOutcome.Repeated, 1, _before.Position + 1));
        await _log.UntilPublished(_before.Position + 1);
        await LogCheck.Holds(_database, _log, [KeyValuePair.Create(request.CommandId, await again)]);
    }

    [Fact]
    public async Task What_is_visible_but_unconfirmed_is_not_called_done()
    {
        var append = _log.Append(Appends.One(Guid.NewGuid()));
        await CutShort("append_group", "pg_cancel_backend");
        await append.Invoking(a => a).Should().ThrowAsync<OutcomeUnknownException>();

        var confirming = _log.Confirm(_before.Position + 1);

        confirming.IsCompleted.Should().BeFalse();
        await StandbyIsNoLongerAskedFor();
        await confirming;
    }

    [Fact]
    public async Task A_host_can_close_while_it_waits_to_publish()
    {
        var closing = new EventLog(_cluster.ConnectionString, NullLogger<EventLog>.Instance);
        var append = closing.Append(Appends.One(Guid.NewGuid()));
        await CutShort("append_group", "pg_cancel_backend");
        await append.Invoking(a => a).Should().ThrowAsync<OutcomeUnknownException>();
        await WaitingFor("update platform.log_head");

        await closing.DisposeAsync();

        (await _log.Published()).Should().Be(_before.Position);
    }

    private async Task CutShort(string statement, string cut)
    {
        var waiting = await WaitingFor(statement);
        await Execute($"select {cut}({waiting.Pid})");
        // Gone from its wait, so that it is not mistaken for the next one.
        while (await FindWaiting(statement) == waiting) { }
    }

    private async Task<(int Pid, DateTime Since)> WaitingFor(string statement)
    {
        for (; ; )
            if (await FindWaiting(statement) is { } waiting) return waiting;
    }

    /// <summary>The session whose commit waits for the standby, and since when its statement runs.</summary>
    private async Task<(int Pid, DateTime Since)?> FindWaiting(string statement)
    {
        await using var find = _database.CreateCommand("select pid, query_start from pg_stat_activity where wait_event = 'SyncRep' and query like '%' || $1 || '%'");
        find.Parameters.Add(new() { Value = statement });
        await using var row = await find.ExecuteReaderAsync();
        return await row.ReadAsync() ? (row.GetInt32(0), row.GetDateTime(1)) : null;
    }

    /// <summary>The server takes the setting up in its own time: completes once a commit has been seen to wait.</summary>
    private async Task StandbyIsAskedFor()
    {
        await Execute("alter system set synchronous_standby_names = 'ghost'");
        await Execute("select pg_reload_conf()");
        for (; ; )
        {
            var commit = Execute("comment on table platform.log_head is 'probe'");
            while (!commit.IsCompleted)
            {
                if (await FindWaiting("comment on table") is not { } waiting) continue;
                await Execute($"select pg_cancel_backend({waiting.Pid})");
                await commit;
                return;
            }
        }
    }

    private async Task StandbyIsNoLongerAskedFor()
    {
        await Execute("alter system reset synchronous_standby_names");
        await Execute("select pg_reload_conf()");
    }

    private async Task Execute(string sql)
    {
        await using var command = _database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
