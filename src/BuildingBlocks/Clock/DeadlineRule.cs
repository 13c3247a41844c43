using System.Globalization;

namespace CreationPlatform.BuildingBlocks;

/// <summary>What a length of time is given in.</summary>
public enum TermUnit
{
    /// <summary>Days, counted one by one.</summary>
    Day,

    /// <summary>Months: they end on the same day number, else on the last day of the month (民法典 202).</summary>
    Month,

    /// <summary>Years: they end on the same day of the same month, else on its last day (民法典 202).</summary>
    Year,
}

/// <summary>Which days count.</summary>
public enum DayType
{
    /// <summary>Every day.</summary>
    Calendar,

    /// <summary>Working days only, make-up Saturdays and Sundays included.</summary>
    Working,
}

/// <summary>What happens when the last day is a rest day.</summary>
public enum Roll
{
    /// <summary>Nothing: the limits of officials stand, and they aim at the last working day before.</summary>
    None,

    /// <summary>The windows of citizens stay open to the next working day (民法典 203).</summary>
    Forward,
}

/// <summary>A length of time as a rule gives it.</summary>
/// <param name="Length">At least 1.</param>
/// <param name="Unit">What the length is given in.</param>
/// <param name="DayType">Which days count.</param>
/// <param name="Roll">What happens when the last day is a rest day.</param>
internal readonly record struct Term(int Length, TermUnit Unit, DayType DayType, Roll Roll);

/// <summary>One time limit of the law, or of the house.</summary>
/// <param name="Id">For instance <c>XF-05</c>; permanent.</param>
/// <param name="Version">Grows when the rule changes; from 1.</param>
/// <param name="Module">The module that keeps this clock.</param>
/// <param name="Trigger">What starts the clock, in English.</param>
/// <param name="Length">At least 1.</param>
/// <param name="Unit">What the length is given in.</param>
/// <param name="DayType">Which days count.</param>
/// <param name="Roll">What happens when the last day is a rest day.</param>
/// <param name="PausedBy">What stops the count while it lasts, for instance <c>hearing</c>; null when nothing does.</param>
/// <param name="Who">Who has to act in time.</param>
/// <param name="Article">The article, for instance <c>信访工作条例 34</c>.</param>
/// <param name="Note">A remark for the reader; may be empty.</param>
/// <param name="InForceSince">The first day of this version; null where no source gives one, as for rules of the house.</param>
public sealed record DeadlineRule(
    string Id, int Version, string Module, string Trigger, int Length, TermUnit Unit, DayType DayType, Roll Roll,
    string? PausedBy, string Who, string Article, string Note, DateOnly? InForceSince)
{
    /// <summary>Whether this is a citizens' window, which a rest day never shortens.</summary>
    public bool IsCitizens => Roll == Roll.Forward;

    internal static DeadlineRule From(CsvRow row) => new(
        row["rule_id"], Number(row, "version"), row["module"], row["trigger"],
        Number(row, "length"), OneOf<TermUnit>(row, "unit"), OneOf<DayType>(row, "day_type"), OneOf<Roll>(row, "roll"),
        row["pause"] is "none" ? null : row["pause"], row["who"], row["article"], row["note"], Day(row, "in_force"));

    private static int Number(CsvRow row, string column) =>
        int.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number
        : throw new MalformedCsvException(row.Line, $"{column} is '{row[column]}', not a number from 1.");

    private static DateOnly? Day(CsvRow row, string column) =>
        row[column].Length == 0 ? null
        : DateOnly.TryParseExact(row[column], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new MalformedCsvException(row.Line, $"{column} is '{row[column]}', not a day.");

    private static T OneOf<T>(CsvRow row, string column) where T : struct, Enum =>
        Enum.TryParse<T>(row[column], ignoreCase: true, out var value) && Enum.IsDefined(value) ? value
        : throw new MalformedCsvException(row.Line, $"{column} is '{row[column]}', none of {string.Join(", ", Enum.GetNames<T>())}.");
}
