namespace CreationPlatform.PilotApplications;

/// <summary>How a pilot stands on a day, rolled up from its tasks, each weighted by its days.</summary>
/// <param name="Progress">How far it is, in per cent; 0 without a plan.</param>
/// <param name="Planned">How far it should be by its plan.</param>
/// <param name="Lag">By how many points it is behind; 0 when it is not.</param>
/// <param name="Overdue">How many tasks are past their day and not done.</param>
/// <param name="DaysLate">By how many days the latest of them is.</param>
internal sealed record PilotStanding(int Progress, int Planned, int Lag, int Overdue, int DaysLate)
{
    public static PilotStanding Of(IReadOnlyList<TaskLine> tasks, DateOnly day)
    {
        if (tasks.Count == 0) return new(0, 0, 0, 0, 0);
        var days = tasks.Sum(t => t.Task.Days);
        var (progress, planned) = (tasks.Sum(t => t.Percent * t.Task.Days) / days, tasks.Sum(t => t.Task.PlannedOn(day) * t.Task.Days) / days);
        var late = tasks.Select(t => DaysLateOn(t, day)).Where(d => d > 0).ToList();
        return new(progress, planned, Math.Max(0, planned - progress), late.Count, late.DefaultIfEmpty().Max());
    }

    /// <summary>By how many days a task that is not done is past its day.</summary>
    public static int DaysLateOn(TaskLine line, DateOnly day) => line.DoneOn is null ? Math.Max(0, day.DayNumber - line.Task.Due.DayNumber) : 0;
}
