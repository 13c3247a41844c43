using System.Globalization;
using System.Text;

namespace CreationPlatform.BuildingBlocks;

/// <summary>A calendar of 2027 as a notice might give it, invented: Spring Festival rest 5 to 11 February, Sunday 14 February worked.</summary>
internal static class Calendar2027
{
    internal static string Csv { get; } = Year(2027);

    internal static string Year(int year)
    {
        var csv = new StringBuilder("date,weekday,is_workday\n");
        for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
            csv.Append(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd},周{"日一二三四五六"[(int)day.DayOfWeek]},{(IsWorked(day) ? 1 : 0)}\n");
        return csv.ToString();
    }

    private static bool IsWorked(DateOnly day) => (day.Month, day.Day) switch
    {
        (2, >= 5 and <= 11) or (1, 1) or (10, >= 1 and <= 7) => false,
        (2, 14) => true,
        _ => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday),
    };
}
