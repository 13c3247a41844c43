namespace CreationPlatform.BuildingBlocks;

/// <summary>Days on which a clock stands still, for instance those of a hearing.</summary>
/// <param name="From">The first such day.</param>
/// <param name="To">The last such day, inclusive.</param>
/// <param name="Reason">Why, for the people who read the proof.</param>
public sealed record Pause(DateOnly From, DateOnly To, string Reason);

/// <summary>The deadline rules and the working-day calendar in force, each with its version. Never changes once made.</summary>
public sealed class RuleBook
{
    private readonly Dictionary<string, DeadlineRule> _byId;

    private RuleBook(IReadOnlyList<DeadlineRule> rules, WorkingDayCalendar calendar) =>
        (Rules, Calendar, _byId) = (rules, calendar, rules.ToDictionary(rule => rule.Id));

    /// <summary>The rules and the calendar built into the platform.</summary>
    public static RuleBook BuiltIn { get; } = new([.. Csv.BuiltIn("deadlines.csv").Select(DeadlineRule.From)], WorkingDayCalendar.BuiltIn);

    /// <summary>Every rule, in the order of the book.</summary>
    public IReadOnlyList<DeadlineRule> Rules { get; }

    /// <summary>The working days in force.</summary>
    public WorkingDayCalendar Calendar { get; }

    /// <summary>The same rules with another calendar. Deadlines already counted keep the one they were counted with.</summary>
    /// <param name="calendar">The calendar in force from now on.</param>
    public RuleBook With(WorkingDayCalendar calendar) => new(Rules, calendar);

    /// <summary>One rule.</summary>
    /// <param name="id">For instance <c>XF-05</c>.</param>
    /// <exception cref="ArgumentException">There is no such rule: a programming error.</exception>
    public DeadlineRule Rule(string id) => _byId.GetValueOrDefault(id) ?? throw new ArgumentException($"There is no deadline rule '{id}'.", nameof(id));

    /// <summary>Counts a deadline and keeps the proof in it.</summary>
    /// <param name="ruleId">For instance <c>XF-05</c>.</param>
    /// <param name="from">The day of the start, which is not counted itself.</param>
    /// <param name="startedBy">The id of the event that starts the clock, when one does.</param>
    /// <param name="pauses">Days that do not count; only for a rule that is paused by something. Overlapping ones count once.</param>
    /// <param name="length">A shorter length than the rule's, in its unit, for instance an extension of fewer days than allowed.</param>
    /// <exception cref="ArgumentException">There is no such rule, it knows no pauses, or a pause ends before it begins or gives no reason.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The length is not between 1 and the rule's.</exception>
    /// <exception cref="DayBeforeCalendarException">A day before the calendar's first would have to be looked at.</exception>
    public Deadline Deadline(string ruleId, DateOnly from, Guid? startedBy = null, IReadOnlyList<Pause>? pauses = null, int? length = null)
    {
        var rule = Rule(ruleId);
        var term = new Term(length ?? rule.Length, rule.Unit, rule.DayType, rule.Roll);
        ArgumentOutOfRangeException.ThrowIfLessThan(term.Length, 1, nameof(length));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(term.Length, rule.Length, nameof(length));
        var count = DayCount.Of(term, from, new CalendarDays(Calendar, Allowed(rule, pauses ?? [])));
        return new(rule.Id, rule.Version, rule.Article, rule.Who, term.Length, term.Unit, term.DayType, term.Roll,
            Calendar.Version, IsProvisional(count), from, startedBy, count.Due, count.Target, count.Days);
    }

    private bool IsProvisional(DayCount count)
    {
        foreach (var span in count.Days) if (span.Working is not null && (Calendar.IsProvisional(span.From) || Calendar.IsProvisional(span.To))) return true;
        return false;
    }

    private static IReadOnlyList<Pause> Allowed(DeadlineRule rule, IReadOnlyList<Pause> pauses)
    {
        if (pauses.Count > 0 && (rule.PausedBy is null || rule.Unit != TermUnit.Day)) throw new ArgumentException($"{rule.Id} is never paused.", nameof(pauses));
        foreach (var pause in pauses)
            if (pause.To < pause.From || string.IsNullOrWhiteSpace(pause.Reason)) throw new ArgumentException($"{pause} ends before it begins or gives no reason.", nameof(pauses));
        return pauses;
    }

    private sealed class CalendarDays(WorkingDayCalendar calendar, IReadOnlyList<Pause> pauses) : IDays
    {
        public bool IsWorkingDay(DateOnly day) => calendar.IsWorkingDay(day);

        public string? HolidayOn(DateOnly day) => calendar.HolidayOn(day);

        public string? PauseOn(DateOnly day)
        {
            foreach (var pause in pauses) if (pause.From <= day && day <= pause.To) return pause.Reason;
            return null;
        }
    }
}
