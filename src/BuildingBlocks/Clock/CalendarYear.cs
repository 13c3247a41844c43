namespace CreationPlatform.BuildingBlocks;

/// <summary>What a day is for those who work.</summary>
public enum CalendarDayKind
{
    /// <summary>A working day from Monday to Friday.</summary>
    Working,

    /// <summary>A Saturday or Sunday on which people work, in return for a day off (调休).</summary>
    MakeUp,

    /// <summary>A Saturday or Sunday.</summary>
    Weekend,

    /// <summary>A day off because of a holiday, whatever the weekday.</summary>
    Holiday,
}

/// <summary>A day as a calendar has it.</summary>
/// <param name="Day">The day.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Zh">The holiday's name in Chinese; null on other days, and where no name is known.</param>
/// <param name="En">The same in English.</param>
public sealed record CalendarDay(DateOnly Day, CalendarDayKind Kind, string? Zh, string? En)
{
    internal static CalendarDay Of(WorkingDayCalendar calendar, DateOnly day)
    {
        var (isWeekend, name) = (WorkingDayCalendar.IsWeekend(day), calendar.HolidayOn(day));
        var kind = calendar.IsWorkingDay(day) ? isWeekend ? CalendarDayKind.MakeUp : CalendarDayKind.Working
            : isWeekend && name is null ? CalendarDayKind.Weekend : CalendarDayKind.Holiday;
        return new(day, kind, name, name is null ? null : WorkingDayCalendar.EnglishNames.GetValueOrDefault(name, name));
    }
}

/// <summary>A year of a calendar, day by day.</summary>
/// <param name="Year">The year.</param>
/// <param name="Calendar">The calendar's version.</param>
/// <param name="IsProvisional">Whether the State Council's notice for the year is not loaded: then bridges and make-up days are unknown.</param>
/// <param name="WorkingDays">How many working days it has.</param>
/// <param name="Days">Every day of it.</param>
public sealed record CalendarYear(int Year, string Calendar, bool IsProvisional, int WorkingDays, IReadOnlyList<CalendarDay> Days)
{
    /// <summary>A year as a calendar has it; none where the calendar knows nothing of it.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="year">The year.</param>
    public static CalendarYear? Of(WorkingDayCalendar calendar, int year)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (!calendar.Years.Contains(year)) return null;
        CalendarDay[] days = [.. DaysOf(year).Select(day => CalendarDay.Of(calendar, day))];
        return new(year, calendar.Version, calendar.IsProvisional(new(year, 1, 1)), days.Count(day => day.Kind is CalendarDayKind.Working or CalendarDayKind.MakeUp), days);
    }

    internal static IEnumerable<DateOnly> DaysOf(int year) => Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(new DateOnly(year, 1, 1).AddDays);
}

/// <summary>One of the calendars that came one after the other.</summary>
/// <param name="Version">Its name for ever.</param>
/// <param name="Years">The years whose notices it brought.</param>
/// <param name="Changed">What it says of days otherwise than the one before; days that merely became certain are not among them.</param>
public sealed record CalendarVersion(string Version, IReadOnlyList<int> Years, IReadOnlyList<CalendarDay> Changed)
{
    /// <summary>A calendar and all before it, the latest first.</summary>
    /// <param name="calendar">The calendar in force.</param>
    public static IEnumerable<CalendarVersion> UpTo(WorkingDayCalendar calendar)
    {
        for (var it = calendar; it is not null; it = it.Before)
        {
            var before = it.Before;
            yield return new(it.Version, it.YearsBrought, before is null ? [] : [.. it.YearsBrought.SelectMany(CalendarYear.DaysOf)
                .Where(day => day >= before.FirstDay && it.IsWorkingDay(day) != before.IsWorkingDay(day)).Select(day => CalendarDay.Of(it, day))]);
        }
    }
}
