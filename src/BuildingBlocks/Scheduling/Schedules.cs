using Quartz;

namespace CreationPlatform.BuildingBlocks;

/// <summary>A schedule as it stands.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Cron">When it runs, Asia/Shanghai, real time.</param>
/// <param name="Paused">Whether it runs only when asked to, on every host.</param>
/// <param name="NextRun">When it runs next, in real time; none while it is paused.</param>
/// <param name="LastRun">Its last run; none when it never ran.</param>
public sealed record ScheduleNow(string Name, string Cron, bool Paused, DateTimeOffset? NextRun, SweepRun? LastRun);

/// <summary>The schedules of the platform, for whoever keeps it running. What is paused is so on all hosts, and stays so over restarts.</summary>
public sealed class Schedules
{
    private readonly IReadOnlyList<Schedule> _all;
    private readonly SweepRuns _runs;
    private readonly ISchedulerFactory _quartz;

    internal Schedules(IEnumerable<Schedule> all, SweepRuns runs, ISchedulerFactory quartz) => (_all, _runs, _quartz) = ([.. all], runs, quartz);

    /// <summary>Every schedule, by name.</summary>
    /// <param name="cancel">Stops asking.</param>
    public async Task<IReadOnlyList<ScheduleNow>> List(CancellationToken cancel)
    {
        var scheduler = await _quartz.GetScheduler(cancel).ConfigureAwait(false);
        var last = await _runs.LastOfEach(cancel).ConfigureAwait(false);
        var list = new List<ScheduleNow>();
        foreach (var schedule in _all.OrderBy(s => s.Name, StringComparer.Ordinal))
        {
            var trigger = await scheduler.GetTrigger(QuartzKeys.TriggerOf(schedule.Name), cancel).ConfigureAwait(false);
            var paused = await scheduler.GetTriggerState(QuartzKeys.TriggerOf(schedule.Name), cancel).ConfigureAwait(false) == TriggerState.Paused;
            list.Add(new(schedule.Name, (trigger as ICronTrigger)?.CronExpressionString ?? schedule.Cron, paused, paused ? null : trigger?.NextFireTimeUtc, last.GetValueOrDefault(schedule.Name)));
        }
        return list;
    }

    /// <summary>Runs a schedule once as soon as a host can, paused or not.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>Whether there is such a schedule.</returns>
    public Task<bool> RunNow(string name) => With(name, scheduler => scheduler.TriggerJob(QuartzKeys.JobOf(name)));

    /// <summary>Lets a schedule run no more by itself, on any host, until it is resumed.</summary>
    /// <inheritdoc cref="RunNow"/>
    public Task<bool> Pause(string name) => With(name, async scheduler => await scheduler.PauseTriggerGroups(QuartzKeys.TriggersOf(name)).ConfigureAwait(false));

    /// <summary>Lets a paused schedule run again by itself; what it missed is made up for by one run.</summary>
    /// <inheritdoc cref="RunNow"/>
    public Task<bool> Resume(string name) => With(name, async scheduler => await scheduler.ResumeTriggerGroups(QuartzKeys.TriggersOf(name)).ConfigureAwait(false));

    private async Task<bool> With(string name, Func<IScheduler, ValueTask> act)
    {
        if (_all.All(s => s.Name != name)) return false;
        await act(await _quartz.GetScheduler().ConfigureAwait(false)).ConfigureAwait(false);
        return true;
    }
}

/// <summary>What Quartz knows a schedule by: each has a trigger group of its own, because Quartz remembers pauses of groups.</summary>
internal static class QuartzKeys
{
    public const string Jobs = "sweeps";

    public static JobKey JobOf(string schedule) => new(schedule, Jobs);

    public static TriggerKey TriggerOf(string schedule) => new(schedule, schedule);

    public static GroupMatcher<TriggerKey> TriggersOf(string schedule) => GroupMatcher<TriggerKey>.GroupEquals(schedule);
}
