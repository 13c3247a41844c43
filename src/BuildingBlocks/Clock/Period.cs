using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

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
public readonly partial record struct Period(Cadence Cadence, int Year, int Number)
{
    /// <summary>The period with a permanent name; none for other words.</summary>
    /// <param name="name">As <see cref="ToString"/> gives it.</param>
    public static Period? Named(string? name)
    {
        if (name is null || Form().Match(name) is not { Success: true } match) return null;
        int Number(int group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        var cadence = match.Groups[2].Success ? Cadence.Monthly : match.Groups[3].Success ? Cadence.Quarterly : Cadence.HalfYearly;
        return new(cadence, Number(1), Number(cadence == Cadence.Monthly ? 2 : cadence == Cadence.Quarterly ? 3 : 4));
    }

    [GeneratedRegex(@"^([1-9][0-9]{3})-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12]))\z")]
    private static partial Regex Form();

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
