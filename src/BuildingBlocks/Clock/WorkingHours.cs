using System.Globalization;

namespace CreationPlatform.BuildingBlocks;

/// <summary>When people are at work on a working day, Asia/Shanghai.</summary>
/// <param name="Spans">The spans of a day; each ends before its <c>To</c>.</param>
public sealed record WorkingHours(IReadOnlyList<(TimeOnly From, TimeOnly To)> Spans)
{
    /// <summary>9:00 to 12:00 and 14:00 to 17:30.</summary>
    public static WorkingHours Usual { get; } = Parse("09:00-12:00,14:00-17:30");

    /// <summary>Whether people are at work at an instant.</summary>
    /// <param name="instant">Any instant.</param>
    /// <param name="calendar">The working days in force.</param>
    public bool Include(DateTimeOffset instant, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var time = TimeOnly.FromDateTime(instant.ToOffset(ChinaTime.Offset).DateTime);
        return Spans.Any(s => s.From <= time && time < s.To) && calendar.IsWorkingDay(ChinaTime.DateOf(instant));
    }

    /// <summary>Reads spans such as <c>09:00-12:00,14:00-17:30</c>.</summary>
    /// <param name="text">The spans.</param>
    /// <exception cref="FormatException">It is not of the form, or a span ends before it begins.</exception>
    public static WorkingHours Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new([.. text.Split(',').Select(Span)]);

        (TimeOnly, TimeOnly) Span(string span) => span.Split('-') is [var from, var to] && Time(from) is { } begin && Time(to) is { } end && begin < end
            ? (begin, end)
            : throw new FormatException($"The working hours are '{text}'; they should be like '09:00-12:00,14:00-17:30'.");
    }

    private static TimeOnly? Time(string text) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
