using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>What kind of time a deadline is, which decides when one is reminded of it and who is.</summary>
internal enum TimeKind
{
    /// <summary>A body has to act.</summary>
    Duty,

    /// <summary>A body may object; when it lets the time pass, nothing is overdue.</summary>
    Objection,

    /// <summary>The petitioner may act; a rest day shortens nothing.</summary>
    Window,
}

/// <summary>
/// The steps at which one is reminded of a deadline: of a body's 7, 3 and 1 working days before the last working day in time, on that
/// day, and on the first working day after the deadline; of a petitioner's 30, 14, 7, 3 and 1 calendar days before.
/// </summary>
internal static class ReminderStep
{
    /// <summary>The step after the last day: it counts as later than all others, which it is.</summary>
    public const int Overdue = -1;

    /// <summary>The steps of a petitioner's time, the latest first.</summary>
    private static readonly int[] OwnSteps = [1, 3, 7, 14, 30];

    public static TimeKind KindOf(string rule) => rule switch
    {
        "XF-04" => TimeKind.Objection,
        "XF-06" or "XF-08" or "RC-01" or "LI-01" or "LI-02" or "AR-01" => TimeKind.Window,
        _ => TimeKind.Duty,
    };

    /// <summary>
    /// The step that a deadline has reached on a day: the latest whose day has come, as an earlier one says nothing more. None before
    /// the first, none that falls before the start, and none any more when what could be done cannot be done any longer.
    /// </summary>
    public static int? On(DateOnly today, TimeKind kind, DateOnly from, DateOnly due, WorkingDayCalendar calendar)
    {
        if (kind == TimeKind.Window) return OfWindow(today, from, due);
        if (kind != TimeKind.Duty && today > due) return null;
        foreach (var step in Of(kind))
        {
            var day = DayOf(step, due, calendar);
            if (day <= today && day >= from) return step;
        }
        return null;
    }

    /// <summary>The step that a time of the petitioner has reached on a day, in calendar days; none when it is over.</summary>
    public static int? OfWindow(DateOnly today, DateOnly from, DateOnly due) =>
        today > due ? null : OwnSteps.Where(step => due.AddDays(-step) <= today && due.AddDays(-step) >= from).Select(step => (int?)step).FirstOrDefault();

    /// <summary>The steps of a body's time, the latest first.</summary>
    private static int[] Of(TimeKind kind) => kind is TimeKind.Duty ? [Overdue, 0, 1, 3, 7] : [0, 1, 3, 7];

    private static DateOnly DayOf(int step, DateOnly due, WorkingDayCalendar calendar) =>
        step == Overdue ? calendar.AddWorkingDays(due, 1)
        : calendar.AddWorkingDays(calendar.LastWorkingDayOnOrBefore(due), -step);
}
