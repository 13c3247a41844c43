using CreationPlatform.Testing;

namespace CreationPlatform.BuildingBlocks;

/// <summary>Sweeps run by schedule, whatever the platform's clock shows: here it stands still.</summary>
public sealed class SchedulesTests : IAsyncLifetime
{
    private const string OnceAYear = "0 0 4 1 1 ?";

    private readonly SchedulingDatabase _database = new();

    public Task InitializeAsync() => _database.InitializeAsync();

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task A_sweep_runs_by_its_schedule_and_its_last_run_is_shown()
    {
        await using var host = await SweepingHost.Start(_database);
        await host.Sweep.NextRun;
        host.Clock.GetUtcNow().Should().Be(PlatformOnPostgres.Beginning, "the platform keeps its own clock");
        await host.Stop();

        await using var other = await SweepingHost.Start(_database, runs: false);
        var told = await other.Schedule();
        told.Should().BeEquivalentTo(new { Name = "told", Cron = "* * * * * ?", Paused = false });
        told.LastRun.Should().BeEquivalentTo(new { Outcome = SweepOutcome.Done, Problem = (string?)null });
        told.LastRun!.StartedAt.Should().BeCloseTo(DateTimeOffset.UtcNow, TimeSpan.FromMinutes(1), "schedules live in real time");
        told.NextRun.Should().BeCloseTo(DateTimeOffset.UtcNow, TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task A_sweep_that_fails_says_why_and_runs_again()
    {
        await using var host = await SweepingHost.Start(_database);
        host.Sweep.Does = _ => throw new InvalidOperationException("the cat sat on it");
        await host.Sweep.NextRun;
        await host.Sweep.NextRun;
        await host.Stop();

        await using var other = await SweepingHost.Start(_database, runs: false);
        (await other.Schedule()).LastRun.Should().BeEquivalentTo(new { Outcome = SweepOutcome.Failed, Problem = "InvalidOperationException: the cat sat on it" });
    }

    [Fact]
    public async Task A_stopping_host_tells_its_sweep_and_waits_for_it()
    {
        await using var host = await SweepingHost.Start(_database);
        host.Sweep.Does = cancel => new TaskCompletionSource().Task.WaitAsync(cancel);
        await host.Sweep.NextRun;

        await host.Stop();

        await using var other = await SweepingHost.Start(_database, runs: false);
        (await other.Schedule()).LastRun!.Outcome.Should().Be(SweepOutcome.Stopped);
    }

    [Fact]
    public async Task What_is_paused_stays_so_over_restarts_runs_when_asked_and_is_resumed()
    {
        await using (var host = await SweepingHost.Start(_database, OnceAYear)) (await host.Schedules.Pause("told")).Should().BeTrue();

        await using var restarted = await SweepingHost.Start(_database);
        (await restarted.Schedule()).Should().BeEquivalentTo(new { Paused = true, NextRun = (DateTimeOffset?)null });
        var asked = restarted.Sweep.NextRun;
        (await restarted.Schedules.RunNow("told")).Should().BeTrue();
        await asked;
        restarted.Sweep.Runs.Should().Be(1, "a schedule that would run every second is paused");

        (await restarted.Schedules.Resume("told")).Should().BeTrue();
        await restarted.Sweep.NextRun;
        (await restarted.Schedule()).Paused.Should().BeFalse();
    }

    [Fact]
    public async Task When_one_of_two_hosts_stops_the_other_goes_on()
    {
        await using var one = await SweepingHost.Start(_database);
        await using var other = await SweepingHost.Start(_database);
        await Task.WhenAny(one.Sweep.NextRun, other.Sweep.NextRun);

        await one.Stop();

        await other.Sweep.NextRun;
    }

    [Fact]
    public async Task A_host_that_runs_no_schedules_still_shows_and_pauses_them()
    {
        await using var host = await SweepingHost.Start(_database, runs: false);

        (await host.Schedule()).Should().BeEquivalentTo(new { Name = "told", Paused = false, LastRun = (SweepRun?)null });
        (await host.Schedules.Pause("told")).Should().BeTrue();
        (await host.Schedules.Pause("no-such-schedule")).Should().BeFalse();
    }

    [Fact]
    public async Task Only_the_last_hundred_runs_are_kept()
    {
        await using var host = await SweepingHost.Start(_database, runs: false);
        for (var run = 0; run < 130; run++) await host.Runs.Run("told", CancellationToken.None);
        await host.Runs.Run("no-such-schedule", CancellationToken.None);

        await using var count = _database.DataSource.CreateCommand("select count(*) from scheduling.sweep_run");
        (await count.ExecuteScalarAsync()).Should().Be(100L);
    }
}
