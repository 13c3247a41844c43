using System.Globalization;

namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// A deadline with its proof: everything needed to count it again offline and years later, whatever has become of rules and
/// calendars. What the dates follow from is in the fields and can be recounted; labels (rule, article, who, calendar and whether
/// it was provisional, names of holidays and pauses) stand as the log attests them.
/// </summary>
/// <param name="Rule">The rule's id, for instance <c>XF-05</c>.</param>
/// <param name="RuleVersion">The rule's version.</param>
/// <param name="Article">The article that gives the time.</param>
/// <param name="Who">Who has to act in time.</param>
/// <param name="Length">How many units; at most the rule's length.</param>
/// <param name="Unit">What the length is given in.</param>
/// <param name="DayType">Which days count.</param>
/// <param name="Roll">What happens when the last day is a rest day.</param>
/// <param name="Calendar">The version of the working-day calendar.</param>
/// <param name="Provisional">Whether a day mattered for which the State Council's notice was not loaded yet.</param>
/// <param name="From">The day of the start, not counted.</param>
/// <param name="StartedBy">The event that started the clock, when one did.</param>
/// <param name="Due">The last day in time.</param>
/// <param name="Target">What to aim at: for officials the last working day on or before <paramref name="Due"/>, never before
/// the start; for a citizens' window, and where all days are rest days, <paramref name="Due"/> itself.</param>
/// <param name="Days">Every day from the start to <paramref name="Due"/>, without gaps.</param>
public sealed record Deadline(
    string Rule, int RuleVersion, string Article, string Who, int Length, TermUnit Unit, DayType DayType, Roll Roll,
    string Calendar, bool Provisional, DateOnly From, Guid? StartedBy, DateOnly Due, DateOnly Target, IReadOnlyList<DaySpan> Days)
{
    /// <summary>Counts again from these fields alone, with no calendar and no rule book, and says what does not agree.</summary>
    public Recount Recount() => BuildingBlocks.Recount.Of(this);

    /// <summary>How the date comes about, in one sentence for people.</summary>
    /// <param name="culture">Chinese when its language is <c>zh</c>, otherwise English.</param>
    public string Explain(CultureInfo culture) => DeadlineWords.For(culture).Explain(this);

    /// <summary>How much time is left, in the days that count for this deadline, or how many calendar days it is overdue.</summary>
    /// <param name="today">The date in Asia/Shanghai.</param>
    /// <param name="calendar">The working days in force.</param>
    public TimeLeft LeftOn(DateOnly today, WorkingDayCalendar calendar) =>
        today > Due ? new(today.DayNumber - Due.DayNumber, DayType.Calendar, IsOverdue: true)
        : DayType == DayType.Calendar ? new(Due.DayNumber - today.DayNumber, DayType.Calendar, IsOverdue: false)
        : new(calendar.WorkingDaysBetween(today, Due), DayType.Working, IsOverdue: false);
}

/// <summary>The distance from a day to a deadline.</summary>
/// <param name="Days">How many days; 0 on the last day.</param>
/// <param name="DayType">Which days are meant. Overdue days are always calendar days.</param>
/// <param name="IsOverdue">Whether the deadline has passed.</param>
public sealed record TimeLeft(int Days, DayType DayType, bool IsOverdue)
{
    /// <summary>From a day to a date for people who plan their work: in working days, or in calendar days where only rest days are left.</summary>
    /// <param name="today">The date in Asia/Shanghai.</param>
    /// <param name="due">The last day.</param>
    /// <param name="calendar">The working days in force.</param>
    public static TimeLeft InWorkingDays(DateOnly today, DateOnly due, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (today > due) return new(today.DayNumber - due.DayNumber, DayType.Calendar, IsOverdue: true);
        return calendar.WorkingDaysBetween(today, due) is > 0 and var left ? new(left, DayType.Working, IsOverdue: false) : new(due.DayNumber - today.DayNumber, DayType.Calendar, IsOverdue: false);
    }

    /// <summary>In a few words, for instance <c>还剩 3 个工作日</c>.</summary>
    /// <param name="culture">Chinese when its language is <c>zh</c>, otherwise English.</param>
    public string Explain(CultureInfo culture) => DeadlineWords.For(culture).Explain(this);
}
