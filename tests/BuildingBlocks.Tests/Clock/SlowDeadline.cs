using System.Globalization;

namespace CreationPlatform.BuildingBlocks;

/// <summary>Deadlines counted day by day as a clerk would, sharing no code with the clock: what the clock is held against.</summary>
internal static class SlowDeadline
{
    private static readonly HashSet<DateOnly> Worked = [.. Lines("cn_workday_calendar_2024_2026.csv").Where(f => f[2] == "1").Select(f => Day(f[0]))];
    private static readonly HashSet<DateOnly> Statutory = [.. Lines("cn_statutory_days_2027_PROVISIONAL.csv").Select(f => Day(f[0]))];

    internal static bool IsWorkingDay(DateOnly day) =>
        day.Year <= 2026 ? Worked.Contains(day) : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Statutory.Contains(day);

    internal static (DateOnly Due, DateOnly Target, DateOnly[] Counted, DateOnly[] NotCounted) Count(DeadlineRule rule, int length, DateOnly from, IReadOnlyList<Pause> pauses)
    {
        var counted = new List<DateOnly>();
        var notCounted = new List<DateOnly>();
        bool IsLast(DateOnly day) => rule.Unit switch
        {
            TermUnit.Day => counted.Count == length,
            TermUnit.Month => day == SameNumber(from, length),
            _ => day == SameNumber(from, length * 12),
        };
        var day = from;
        while (!IsLast(day))
        {
            day = day.AddDays(1);
            var counts = !pauses.Any(p => p.From <= day && day <= p.To) && (rule.DayType == DayType.Calendar || IsWorkingDay(day));
            (counts ? counted : notCounted).Add(day);
        }
        var due = day;
        if (rule.Roll == Roll.Forward)
        {
            while (!IsWorkingDay(due)) { due = due.AddDays(1); notCounted.Add(due); }
            return (due, due, [.. counted], [.. notCounted]);
        }
        var target = Enumerable.Range(0, due.DayNumber - from.DayNumber + 1).Select(back => due.AddDays(-back)).Where(IsWorkingDay).Append(due).First();
        return (due, target, [.. counted], [.. notCounted]);
    }

    private static DateOnly SameNumber(DateOnly from, int months)
    {
        var (year, month) = (from.Year, from.Month);
        for (var left = months; left > 0; left--) (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1);
        return new(year, month, Math.Min(from.Day, DateTime.DaysInMonth(year, month)));
    }

    private static IEnumerable<string[]> Lines(string file)
    {
        using var stream = typeof(RuleBook).Assembly.GetManifestResourceStream($"CreationPlatform.BuildingBlocks.Clock.Data.{file}")!;
        return [.. new StreamReader(stream).ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(','))];
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
