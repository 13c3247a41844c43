using System.Globalization;

namespace CreationPlatform.BuildingBlocks;

/// <summary>A day was asked about that lies before the first loaded year.</summary>
/// <param name="day">The day.</param>
/// <param name="firstDay">The first day that the calendar knows.</param>
public sealed class DayBeforeCalendarException(DateOnly day, DateOnly firstDay)
    : InvalidOperationException($"{day:yyyy-MM-dd} lies before {firstDay:yyyy-MM-dd}, the first day of the working-day calendar.");

/// <summary>
/// Which days are working days by the notices of the State Council, make-up Saturdays and Sundays (调休) included. Of a year
/// without a notice only weekends and statutory days are known to be rest; its days are provisional. Never changes once made.
/// </summary>
public sealed class WorkingDayCalendar
{
    private static readonly string[] Weekdays = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];
    private readonly SortedDictionary<int, bool[]> _announced;
    private readonly Dictionary<DateOnly, string> _holidays;
    private readonly bool[]?[] _years;

    private WorkingDayCalendar(string version, SortedDictionary<int, bool[]> announced, Dictionary<DateOnly, string> holidays, WorkingDayCalendar? before = null)
    {
        (Version, Before, _announced, _holidays) = (version, before, announced, holidays);
        FirstDay = new(announced.Keys.First(), 1, 1);
        LastDay = new(announced.Keys.Last(), 12, 31);
        _years = [.. Enumerable.Range(FirstDay.Year, LastDay.Year - FirstDay.Year + 1).Select(announced.GetValueOrDefault)];
    }

    /// <summary>The notices for 2024 to 2026, and the statutory days of 2027, provisional.</summary>
    public static WorkingDayCalendar BuiltIn { get; } = new("cn-2024-2026.v1", Announced(Csv.BuiltIn("cn_workday_calendar_2024_2026.csv")), Holidays());

    /// <summary>The English names of the holidays, by their Chinese names.</summary>
    internal static IReadOnlyDictionary<string, string> EnglishNames { get; } = Csv.BuiltIn("cn_holidays_2024_2026.csv")
        .DistinctBy(row => row["holiday_zh"]).ToDictionary(row => row["holiday_zh"], row => row["holiday_en"]);

    /// <summary>Names these data for ever; every deadline keeps it.</summary>
    public string Version { get; }

    /// <summary>The calendar in whose place this one came; none for the first.</summary>
    public WorkingDayCalendar? Before { get; }

    /// <summary>The years of which anything is known beyond the weekends, announced or provisional, in order.</summary>
    public IReadOnlyList<int> Years => [.. _announced.Keys.Concat(_holidays.Keys.Select(day => day.Year)).Distinct().Order()];

    /// <summary>The years that were announced with this calendar, and not with one before.</summary>
    public IReadOnlyList<int> YearsBrought => [.. _announced.Keys.Where(year => Before?._announced.GetValueOrDefault(year) != _announced[year])];

    /// <summary>The first day of the first loaded year.</summary>
    public DateOnly FirstDay { get; }

    /// <summary>The last day of the last loaded year.</summary>
    public DateOnly LastDay { get; }

    /// <summary>A calendar in which the given years stand as announced, whatever was known of them before.</summary>
    /// <param name="csv">Columns <c>date,weekday,is_workday</c>: one line for each day of one or more whole years, in order.</param>
    /// <param name="version">The new calendar's version, different from this one's.</param>
    /// <exception cref="MalformedCsvException">The text is not such a calendar; the message names the line.</exception>
    /// <exception cref="ArgumentException">The version is empty, or names the present data already.</exception>
    public WorkingDayCalendar With(string csv, string version)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        if (version == Version) throw new ArgumentException($"{version} names other data already.", nameof(version));
        var announced = new SortedDictionary<int, bool[]>(_announced);
        foreach (var (year, days) in Announced(Csv.Read(csv))) announced[year] = days;
        return new(version, announced, _holidays, this);
    }

    /// <summary>Whether people work on this day.</summary>
    /// <param name="day">Any day from <see cref="FirstDay"/> on.</param>
    /// <exception cref="DayBeforeCalendarException">The day is earlier.</exception>
    public bool IsWorkingDay(DateOnly day) => YearOf(day) is { } year ? year[day.DayOfYear - 1] : !IsWeekend(day) && !_holidays.ContainsKey(day);

    /// <summary>Whether the notice that settles this day is not loaded yet.</summary>
    /// <param name="day">Any day from <see cref="FirstDay"/> on.</param>
    /// <exception cref="DayBeforeCalendarException">The day is earlier.</exception>
    public bool IsProvisional(DateOnly day) => YearOf(day) is null;

    /// <summary>The Chinese name of the holiday that makes this a rest day; null for other days, and where no name is known.</summary>
    /// <param name="day">Any day from <see cref="FirstDay"/> on.</param>
    /// <exception cref="DayBeforeCalendarException">The day is earlier.</exception>
    public string? HolidayOn(DateOnly day) => IsWorkingDay(day) ? null : _holidays.GetValueOrDefault(day);

    /// <summary>The day itself when it is a working day, otherwise the nearest one before it.</summary>
    /// <param name="day">Any day from <see cref="FirstDay"/> on.</param>
    /// <exception cref="DayBeforeCalendarException">No such day is known.</exception>
    public DateOnly LastWorkingDayOnOrBefore(DateOnly day)
    {
        while (!IsWorkingDay(day)) day = day.AddDays(-1);
        return day;
    }

    /// <summary>The day itself when it is a working day, otherwise the nearest one after it.</summary>
    /// <param name="day">Any day from <see cref="FirstDay"/> on.</param>
    /// <exception cref="DayBeforeCalendarException">The day is earlier.</exception>
    public DateOnly FirstWorkingDayOnOrAfter(DateOnly day)
    {
        while (!IsWorkingDay(day)) day = day.AddDays(1);
        return day;
    }

    /// <summary>The n-th working day after a day, or before it; the day itself for 0.</summary>
    /// <param name="day">The start, not counted, whether it is a working day or not.</param>
    /// <param name="count">How many working days; negative to go back.</param>
    /// <exception cref="DayBeforeCalendarException">The way leads before <see cref="FirstDay"/>.</exception>
    public DateOnly AddWorkingDays(DateOnly day, int count)
    {
        for (var left = Math.Abs(count); left > 0; left -= IsWorkingDay(day) ? 1 : 0) day = day.AddDays(Math.Sign(count));
        return day;
    }

    /// <summary>How many working days follow the first day, up to the second; 0 when that is not later.</summary>
    /// <param name="after">Not counted.</param>
    /// <param name="through">Counted when it is a working day.</param>
    /// <exception cref="DayBeforeCalendarException">A day is earlier than <see cref="FirstDay"/>.</exception>
    public int WorkingDaysBetween(DateOnly after, DateOnly through)
    {
        var count = 0;
        for (var day = after.AddDays(1); day <= through; day = day.AddDays(1)) if (IsWorkingDay(day)) count++;
        return count;
    }

    private bool[]? YearOf(DateOnly day)
    {
        var index = day.Year - FirstDay.Year;
        return index < 0 ? throw new DayBeforeCalendarException(day, FirstDay) : index < _years.Length ? _years[index] : null;
    }

    internal static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static Dictionary<DateOnly, string> Holidays()
    {
        var announced = Csv.BuiltIn("cn_holidays_2024_2026.csv").Where(row => row["day_type"] == "rest");
        var computed = Csv.BuiltIn("cn_statutory_days_2027_PROVISIONAL.csv");
        return announced.Concat(computed).ToDictionary(DateOf, row => NameOf(row["holiday_zh"]));
    }

    /// <summary>The table of 2027 numbers the days of the festival; people know it by one name.</summary>
    private static string NameOf(string holiday) => holiday is "除夕" || holiday.StartsWith("春节", StringComparison.Ordinal) ? "春节" : holiday;

    private static SortedDictionary<int, bool[]> Announced(IEnumerable<CsvRow> rows)
    {
        var years = new SortedDictionary<int, bool[]>();
        var (line, expected) = (1, default(DateOnly?));
        foreach (var row in rows)
        {
            var day = DateOf(row);
            line = row.Line;
            expected ??= new(day.Year, 1, 1);
            if (day != expected)
                throw new MalformedCsvException(line, $"{day:yyyy-MM-dd} where {expected:yyyy-MM-dd} should stand; give whole years, day by day.");
            if (row["weekday"] != Weekdays[(int)day.DayOfWeek])
                throw new MalformedCsvException(line, $"{day:yyyy-MM-dd} is {Weekdays[(int)day.DayOfWeek]}, not {row["weekday"]}.");
            if (row["is_workday"] is not ("0" or "1"))
                throw new MalformedCsvException(line, $"is_workday is '{row["is_workday"]}', neither 0 nor 1.");
            if (day.DayOfYear == 1) years[day.Year] = new bool[DateTime.IsLeapYear(day.Year) ? 366 : 365];
            years[day.Year][day.DayOfYear - 1] = row["is_workday"] == "1";
            expected = day.AddDays(1);
        }
        if (expected is not { DayOfYear: 1 }) throw new MalformedCsvException(line, "the calendar ends before its year does.");
        return years;
    }

    private static DateOnly DateOf(CsvRow row) =>
        DateOnly.TryParseExact(row["date"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new MalformedCsvException(row.Line, $"'{row["date"]}' is no date of the form yyyy-MM-dd.");
}
