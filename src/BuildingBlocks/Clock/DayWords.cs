using System.Globalization;

namespace CreationPlatform.BuildingBlocks;

/// <summary>Days and periods as people write them, in Chinese or English.</summary>
public static class DayWords
{
    /// <summary>A day with its weekday: <c>2026年12月1日（星期二）</c>, <c>Tuesday, 1 December 2026</c>.</summary>
    /// <param name="day">The day.</param>
    /// <param name="inChinese">In Chinese; otherwise in English.</param>
    public static string InWords(this DateOnly day, bool inChinese) => inChinese
        ? $"{day.Year}年{day.Month}月{day.Day}日（星期{"日一二三四五六"[(int)day.DayOfWeek]}）"
        : day.ToString("dddd, d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A month, quarter or half-year: <c>2026年第二季度</c>, <c>Q2 2026</c>.</summary>
    /// <param name="period">The period.</param>
    /// <param name="inChinese">In Chinese; otherwise in English.</param>
    public static string InWords(this Period period, bool inChinese) => (period.Cadence, inChinese) switch
    {
        (Cadence.Monthly, true) => $"{period.Year}年{period.Number}月",
        (Cadence.Monthly, false) => period.FirstDay.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        (Cadence.Quarterly, true) => $"{period.Year}年第{"一二三四"[period.Number - 1]}季度",
        (Cadence.Quarterly, false) => $"Q{period.Number} {period.Year}",
        (_, true) => $"{period.Year}年{(period.Number == 1 ? "上" : "下")}半年",
        _ => $"H{period.Number} {period.Year}",
    };
}
