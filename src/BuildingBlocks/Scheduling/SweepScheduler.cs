using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Quartz;

namespace CreationPlatform.BuildingBlocks;

/// <summary>How this host takes part in the schedules.</summary>
/// <param name="Runs">Whether it runs sweeps; one that does not still shows, pauses and asks for them.</param>
/// <param name="EveryFewSeconds">Whether all sweeps run every two real seconds: for a demo whose clock runs fast.</param>
public sealed record SchedulingSettings(bool Runs, bool EveryFewSeconds);

/// <summary>Makes the schedules known to Quartz and runs them while the host serves. Hosts on one database share the work.</summary>
internal sealed class SweepScheduler(IEnumerable<Schedule> schedules, [FromKeyedServices(SchedulingComposition.Name)] ISchedulerFactory quartz, SchedulingSettings settings) : IHostedService
{
    private const string OftenEnoughForADemo = "0/2 * * * * ?";
    private static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    private IScheduler? _scheduler;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var scheduler = await quartz.GetScheduler(cancellationToken).ConfigureAwait(false);
        await ForgetAllBut(schedules.Select(s => QuartzKeys.JobOf(s.Name)).ToHashSet(), scheduler, cancellationToken).ConfigureAwait(false);
        foreach (var schedule in schedules) await MakeKnown(schedule, scheduler, cancellationToken).ConfigureAwait(false);
        _scheduler = scheduler;
        if (settings.Runs) await scheduler.Start(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Tells the sweeps under way to stop, and waits for them.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _scheduler, null) is { } scheduler) await scheduler.Shutdown(waitForJobsToComplete: true, cancellationToken).ConfigureAwait(false);
    }

    private async Task MakeKnown(Schedule schedule, IScheduler scheduler, CancellationToken cancel)
    {
        var cron = settings.EveryFewSeconds ? OftenEnoughForADemo : schedule.Cron;
        var job = JobBuilder.Create<SweepJob>().WithIdentity(QuartzKeys.JobOf(schedule.Name)).RequestRecovery().DisallowConcurrentExecution().StoreDurably().Build();
        await scheduler.AddJob(job, AddJobOptions.Replacing, cancel).ConfigureAwait(false);
        // A trigger that stands already knows what it missed while no host ran.
        if (await scheduler.GetTrigger(QuartzKeys.TriggerOf(schedule.Name), cancel).ConfigureAwait(false) is ICronTrigger { CronExpressionString: { } standing } && standing == cron) return;
        var trigger = TriggerBuilder.Create(TimeProvider.System).WithIdentity(QuartzKeys.TriggerOf(schedule.Name)).ForJob(job)
            .WithCronSchedule(cron, c => c.InTimeZone(Shanghai).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)).Build();
        await scheduler.ScheduleJob(trigger, ScheduleJobOptions.Replacing, cancel).ConfigureAwait(false);
    }

    /// <summary>A schedule that an earlier version had, and this one has no more, must not fire for ever.</summary>
    private static async Task ForgetAllBut(HashSet<JobKey> known, IScheduler scheduler, CancellationToken cancel)
    {
        var standing = await scheduler.QueryJobs(new() { Group = GroupMatcher<JobKey>.GroupEquals(QuartzKeys.Jobs) }, cancel).ConfigureAwait(false);
        await scheduler.DeleteJobs([.. standing.Items.Select(j => j.Key).Where(key => !known.Contains(key))], cancel).ConfigureAwait(false);
    }
}

/// <summary>What Quartz is given to run: the sweep that is named like the job.</summary>
internal sealed class SweepJob(SweepRuns runs) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await runs.Run(context.JobDetail.Key.Name, cancellationToken).ConfigureAwait(false);
}
