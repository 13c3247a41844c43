using System.Text.Json.Serialization;

namespace CreationPlatform.BuildingBlocks;

/// <summary>How often something recurs; the value is the number of months.</summary>
public enum Cadence
{
    /// <summary>Every month.</summary>
    Monthly = 1,

    /// <summary>Every quarter of the calendar year.</summary>
    Quarterly = 3,

    /// <summary>Every half of the calendar year.</summary>
    HalfYearly = 6,
}

/// <summary>The month, quarter or half-year a day falls in. Its name is the key that makes a reminder happen once.</summary>
/// <param name="Cadence">Month, quarter or half-year.</param>
/// <param name="Year">The calendar year.</param>
/// <param name="Number">Which one of the year, from 1.</param>
public readonly record struct Period(Cadence Cadence, int Year, int Number)
{
    /// <summary>The period that a day falls in.</summary>
    /// <param name="day">Any day.</param>
    /// <param name="cadence">Month, quarter or half-year.</param>
    public static Period Containing(DateOnly day, Cadence cadence) => new(cadence, day.Year, (day.Month - 1) / (int)cadence + 1);

    /// <summary>The first day, inclusive.</summary>
    [JsonIgnore]
    public DateOnly FirstDay => new(Year, (Number - 1) * (int)Cadence + 1, 1);

    /// <summary>The last day, inclusive.</summary>
    [JsonIgnore]
    public DateOnly LastDay => FirstDay.AddMonths((int)Cadence).AddDays(-1);

    /// <summary>The period that follows without a gap.</summary>
    [JsonIgnore]
    public Period Next => Containing(FirstDay.AddMonths((int)Cadence), Cadence);

    /// <summary>The period before this one.</summary>
    [JsonIgnore]
    public Period Previous => Containing(FirstDay.AddDays(-1), Cadence);

    /// <summary>The permanent name: <c>2026-03</c>, <c>2026-Q1</c> or <c>2026-H1</c>.</summary>
    public override string ToString() => Cadence switch
    {
        Cadence.Monthly => $"{Year}-{Number:00}",
        Cadence.Quarterly => $"{Year}-Q{Number}",
        _ => $"{Year}-H{Number}",
    };
}
