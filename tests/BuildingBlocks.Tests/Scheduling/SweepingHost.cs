using CreationPlatform.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace CreationPlatform.BuildingBlocks;

/// <summary>A database with the log's and the schedules' schemas.</summary>
public sealed class SchedulingDatabase() : DatabaseFixture(
    "scheduling", db => Migrations.Apply(db, [Schemas.EventLog, Schemas.Scheduling], NullLogger.Instance, CancellationToken.None));

/// <summary>A sweep that tells a test that it runs, and does what the test says.</summary>
public sealed class ToldSweep : ISweep
{
    private volatile TaskCompletionSource _next = New();
    private int _runs;

    public int Runs => _runs;

    public Func<CancellationToken, Task> Does { get; set; } = _ => Task.CompletedTask;

    /// <summary>Completes when the next run begins.</summary>
    public Task NextRun => _next.Task;

    public async Task Run(CancellationToken cancel)
    {
        Interlocked.Increment(ref _runs);
        Interlocked.Exchange(ref _next, New()).SetResult();
        await Does(cancel);
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

/// <summary>A host that does nothing but sweep, on a clock that stands still.</summary>
public sealed class SweepingHost : IAsyncDisposable
{
    private readonly IHost _host;

    private SweepingHost(IHost host) => _host = host;

    public ToldSweep Sweep => _host.Services.GetRequiredService<ToldSweep>();

    public Schedules Schedules => _host.Services.GetRequiredService<Schedules>();

    public TimeProvider Clock => _host.Services.GetRequiredService<TimeProvider>();

    internal SweepRuns Runs => _host.Services.GetRequiredService<SweepRuns>();

    /// <summary>Starts a host.</summary>
    /// <param name="database">The database that its hosts share.</param>
    /// <param name="cron">When its one schedule, <c>told</c>, runs.</param>
    /// <param name="runs">Whether it runs sweeps.</param>
    public static async Task<SweepingHost> Start(DatabaseFixture database, string cron = "* * * * * ?", bool runs = true)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new());
        builder.Services.AddSingleton(new EventLog(database.ConnectionString, NullLogger<EventLog>.Instance));
        builder.Services.AddSingleton<TimeProvider>(new TestClock(PlatformOnPostgres.Beginning));
        builder.Services.AddSweep<ToldSweep>("told", cron);
        builder.Services.AddScheduling(database.ConnectionString, new(runs, EveryFewSeconds: false));
        var host = new SweepingHost(builder.Build());
        await host._host.StartAsync();
        return host;
    }

    public async Task<ScheduleNow> Schedule() => (await Schedules.List(CancellationToken.None)).Single();

    public Task Stop() => _host.StopAsync();

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        await ((IAsyncDisposable)_host).DisposeAsync();
    }
}
