namespace CreationPlatform.BuildingBlocks;

/// <summary>What the count does with a day.</summary>
public enum DayUse
{
    /// <summary>The day of the start: not counted.</summary>
    Start,

    /// <summary>A day that counts.</summary>
    Counted,

    /// <summary>A rest day where only working days count.</summary>
    Skipped,

    /// <summary>A day on which the clock stands still.</summary>
    Paused,

    /// <summary>A day by which a citizens' window stays open, because its last day is a rest day.</summary>
    Rolled,
}

/// <summary>Consecutive days that the count treats alike.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, inclusive.</param>
/// <param name="Use">What the count does with them.</param>
/// <param name="Working">Whether they are working days (a Saturday that is one is a make-up day); null where the count need not know.</param>
/// <param name="Name">The holiday, or why the clock stands still; null otherwise.</param>
public sealed record DaySpan(DateOnly From, DateOnly To, DayUse Use, bool? Working, string? Name);

/// <summary>What a count has to know about days: from the calendar when counting, from the proof when counting again.</summary>
internal interface IDays
{
    bool IsWorkingDay(DateOnly day);
    string? HolidayOn(DateOnly day);
    string? PauseOn(DateOnly day);
}

/// <summary>The one way in which days are counted (民法典 201-203).</summary>
internal sealed record DayCount(DateOnly Due, DateOnly Target, IReadOnlyList<DaySpan> Days)
{
    internal static DayCount Of(Term term, DateOnly from, IDays days)
    {
        var last = LastCounted(term, from, days);
        var due = last;
        if (term.Roll == Roll.Forward) while (!days.IsWorkingDay(due)) due = due.AddDays(1);

        var workedOn = due;
        while (workedOn > from && !days.IsWorkingDay(workedOn)) workedOn = workedOn.AddDays(-1);
        var hasWorkingDay = workedOn > from || days.IsWorkingDay(from);

        return new(due, hasWorkingDay ? workedOn : due, List(term, from, last, due, lookedAtFrom: workedOn < last ? workedOn : last, days));
    }

    private static DateOnly LastCounted(Term term, DateOnly from, IDays days)
    {
        if (term.Unit != TermUnit.Day) return from.AddMonths(term.Unit == TermUnit.Year ? 12 * term.Length : term.Length);
        var day = from;
        for (var left = term.Length; left > 0;)
        {
            day = day.AddDays(1);
            if (days.PauseOn(day) is null && (term.DayType == DayType.Calendar || days.IsWorkingDay(day))) left--;
        }
        return day;
    }

    private static List<DaySpan> List(Term term, DateOnly from, DateOnly last, DateOnly due, DateOnly lookedAtFrom, IDays days)
    {
        var spans = new List<DaySpan>(8);
        for (var day = from; day <= due; day = day.AddDays(1))
        {
            var pause = term.Unit == TermUnit.Day && day > from && day < last ? days.PauseOn(day) : null;
            var lookedAt = day >= lookedAtFrom || (term.DayType == DayType.Working && day > from && pause is null);
            bool? working = lookedAt ? days.IsWorkingDay(day) : null;
            var use = day == from ? DayUse.Start
                : day > last ? DayUse.Rolled
                : pause is not null ? DayUse.Paused
                : term.DayType == DayType.Working && working is false ? DayUse.Skipped
                : DayUse.Counted;
            var name = pause ?? (working is false ? days.HolidayOn(day) : null);

            if (spans is [.., var open] && open.Use == use && open.Working == working && open.Name == name) spans[^1] = open with { To = day };
            else spans.Add(new(day, day, use, working, name));
        }
        return spans;
    }
}
