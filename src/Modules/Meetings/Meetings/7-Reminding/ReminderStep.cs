using System.Globalization;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Meetings;

/// <summary>A step at which one is reminded.</summary>
/// <param name="Day">The working day on which it is reached.</param>
/// <param name="Occasion">What of.</param>
/// <param name="At">The date that it leads to, or that has passed.</param>
/// <param name="DaysBefore">How many working days lie between; negative after the date.</param>
internal sealed record ReminderStep(DateOnly Day, MeetingReminderOccasion Occasion, DateOnly At, int DaysBefore)
{
    /// <summary>By which it is known that the step was said.</summary>
    public string Key => KeyOf(Occasion, At, DaysBefore);

    /// <summary>The key of what was said. Another date is another step: what was moved is said anew.</summary>
    public static string KeyOf(MeetingReminderOccasion occasion, DateOnly at, int daysBefore) =>
        string.Create(CultureInfo.InvariantCulture, $"{occasion}:{at:yyyy-MM-dd}:{daysBefore}");
}

/// <summary>
/// The steps of the regime, in order. All days are working days. Of steps that were slept over only the latest is said.
/// </summary>
internal static class ReminderSteps
{
    /// <summary>While no meeting is planned: at half of the period, 7, 3 and 1 working days before its last one, and when its last 5 begin.</summary>
    public static IReadOnlyList<ReminderStep> OfEmpty(Period period, WorkingDayCalendar calendar)
    {
        var half = period.FirstDay.AddDays((period.LastDay.DayNumber - period.FirstDay.DayNumber + 1) / 2);
        var last = calendar.LastWorkingDayOnOrBefore(period.LastDay);
        ReminderStep notPlanned = new(
            calendar.FirstWorkingDayOnOrAfter(half), MeetingReminderOccasion.NotPlanned, period.LastDay, calendar.WorkingDaysBetween(half.AddDays(-1), last));
        ReminderStep stillEmpty = new(calendar.AddWorkingDays(last, -4), MeetingReminderOccasion.StillEmpty, period.LastDay, 4);
        return [.. Ahead(MeetingReminderOccasion.PeriodEnds, period.LastDay, calendar).Prepend(notPlanned).Append(stillEmpty).OrderBy(s => s.Day).ThenByDescending(s => s.DaysBefore)];
    }

    /// <summary>7, 3 and 1 working days before a planned meeting.</summary>
    public static IReadOnlyList<ReminderStep> OfPlanned(DateOnly start, WorkingDayCalendar calendar) => [.. Ahead(MeetingReminderOccasion.MeetingNears, start, calendar)];

    /// <summary>1 and 5 working days after a period that was missed.</summary>
    public static IReadOnlyList<ReminderStep> OfMissed(DateOnly due, WorkingDayCalendar calendar) => [.. Behind(MeetingReminderOccasion.Missed, due, calendar, 1, 5)];

    /// <summary>1 working day after minutes should have been approved.</summary>
    public static IReadOnlyList<ReminderStep> OfMinutes(DateOnly due, WorkingDayCalendar calendar) => [.. Behind(MeetingReminderOccasion.MinutesMissing, due, calendar, 1)];

    /// <summary>The latest step whose day has come; none before the first.</summary>
    public static ReminderStep? Reached(this IReadOnlyList<ReminderStep> steps, DateOnly today) => steps.LastOrDefault(s => s.Day <= today);

    private static IEnumerable<ReminderStep> Ahead(MeetingReminderOccasion occasion, DateOnly at, WorkingDayCalendar calendar) =>
        from days in (int[])[7, 3, 1]
        select new ReminderStep(calendar.AddWorkingDays(calendar.LastWorkingDayOnOrBefore(at), -days), occasion, at, days);

    private static IEnumerable<ReminderStep> Behind(MeetingReminderOccasion occasion, DateOnly at, WorkingDayCalendar calendar, params IEnumerable<int> days) =>
        from day in days
        select new ReminderStep(calendar.AddWorkingDays(at, day), occasion, at, -day);
}
