using System.Globalization;

namespace CreationPlatform.BuildingBlocks;

/// <summary>Says in one sentence how a deadline comes about.</summary>
internal abstract class DeadlineWords
{
    private static readonly DeadlineWords Zh = new ChineseDeadlineWords(), En = new EnglishDeadlineWords();

    internal static DeadlineWords For(CultureInfo culture) => culture.TwoLetterISOLanguageName == "zh" ? Zh : En;

    internal string Explain(Deadline deadline) => Sentence([Count(deadline), .. Particulars(deadline)]);

    internal abstract string Explain(TimeLeft left);
    protected abstract string Sentence(IEnumerable<string> parts);
    protected abstract string Count(Deadline deadline);
    protected abstract string MakeUpDay(DateOnly day, DateOnly start);
    protected abstract string NotCounted(DaySpan span, DateOnly start);
    protected abstract string Paused(DaySpan span, DateOnly start);
    protected abstract string RolledOver(DateOnly last, DaySpan rest, Deadline deadline);
    protected abstract string TargetBefore(Deadline deadline);
    protected abstract string WithoutWorkingDay { get; }
    protected abstract string Provisional(Deadline deadline);

    protected static bool IsWeekend(DaySpan rest) =>
        rest.To.DayNumber - rest.From.DayNumber <= 1 && WorkingDayCalendar.IsWeekend(rest.From) && WorkingDayCalendar.IsWeekend(rest.To);

    private IEnumerable<string> Particulars(Deadline it)
    {
        foreach (var span in it.Days)
        {
            if (span.Use == DayUse.Skipped) yield return NotCounted(span, it.From);
            if (span.Use == DayUse.Paused) yield return Paused(span, it.From);
            if (span.Use != DayUse.Counted || span.Working is not true || it.DayType != DayType.Working) continue;
            for (var day = span.From; day <= span.To; day = day.AddDays(1)) if (WorkingDayCalendar.IsWeekend(day)) yield return MakeUpDay(day, it.From);
        }
        var lastCounted = it.Days.Last(span => span.Use == DayUse.Counted);
        if (lastCounted.To != it.Due) yield return RolledOver(lastCounted.To, lastCounted, it);
        else if (it.Target != it.Due) yield return TargetBefore(it);
        else if (lastCounted.Working is false) yield return WithoutWorkingDay;
        if (it.Provisional) yield return Provisional(it);
    }
}

internal sealed class ChineseDeadlineWords : DeadlineWords
{
    internal override string Explain(TimeLeft left) =>
        left.IsOverdue ? $"已逾期 {left.Days} 天"
        : left.Days == 0 ? "今天到期"
        : left.DayType == DayType.Working ? $"还剩 {left.Days} 个工作日" : $"还剩 {left.Days} 天";

    protected override string Sentence(IEnumerable<string> parts) => $"{string.Join("；", parts)}。";

    protected override string Count(Deadline it) => $"自{Full(it.From)}（不计入）起{Length(it)}，至{Full(it.Due)}（{Weekday(it.Due)}）（{it.Article}）";

    protected override string MakeUpDay(DateOnly day, DateOnly start) => $"{Named(day, start)}为调休工作日，计入";

    protected override string NotCounted(DaySpan span, DateOnly start) => $"{Range(span, start)}{Rest(span)}，不计入";

    protected override string Paused(DaySpan span, DateOnly start) => $"{Range(span, start)}期限中止（{span.Name}），不计入";

    protected override string RolledOver(DateOnly last, DaySpan rest, Deadline it) => $"期限最后一日{Named(last, it.From)}逢{Rest(rest)}，顺延至其后第一个工作日{Named(it.Due, it.From)}";

    protected override string TargetBefore(Deadline it) => $"届满日为休息日，法定期限不顺延，内部目标日为此前最后一个工作日{Named(it.Target, it.From)}";

    protected override string WithoutWorkingDay => "期间没有工作日，法定期限不顺延";

    protected override string Provisional(Deadline it) => $"所用日历（{it.Calendar}）尚未载入有关年份的放假通知，结果为暂定";

    private static string Length(Deadline it) => it.Unit switch
    {
        TermUnit.Month => $"{it.Length}个月",
        TermUnit.Year => $"{it.Length}年",
        _ => it.DayType == DayType.Working ? $"{it.Length}个工作日" : $"{it.Length}日",
    };

    private static string Rest(DaySpan span) => span.Name ?? (IsWeekend(span) ? "周末" : "节假日");
    private static string Full(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";
    private static string Short(DateOnly day, DateOnly start) => day.Year == start.Year ? $"{day.Month}月{day.Day}日" : Full(day);
    private static string Named(DateOnly day, DateOnly start) => $"{Short(day, start)}（{Weekday(day)}）";
    private static string Weekday(DateOnly day) => $"星期{"日一二三四五六"[(int)day.DayOfWeek]}";

    private static string Range(DaySpan span, DateOnly start) =>
        span.From == span.To ? Named(span.From, start)
        : (span.From.Year, span.From.Month) == (span.To.Year, span.To.Month) ? $"{Short(span.From, start)}至{span.To.Day}日"
        : $"{Short(span.From, start)}至{Short(span.To, start)}";
}

internal sealed class EnglishDeadlineWords : DeadlineWords
{
    internal override string Explain(TimeLeft left) =>
        left.IsOverdue ? $"{Number(left.Days, "day")} overdue"
        : left.Days == 0 ? "due today"
        : $"{Number(left.Days, left.DayType == DayType.Working ? "working day" : "day")} left";

    protected override string Sentence(IEnumerable<string> parts) => $"{string.Join("; ", parts)}.";

    protected override string Count(Deadline it) => $"{Length(it)} from {Full(it.From)} (not counted), until {it.Due.DayOfWeek} {Full(it.Due)} ({it.Article})";

    protected override string MakeUpDay(DateOnly day, DateOnly start) => $"{Named(day, start)} is a make-up working day and counts";

    protected override string NotCounted(DaySpan span, DateOnly start) => $"{Range(span, start)} ({Rest(span)}) {Does(span)} not count";

    protected override string Paused(DaySpan span, DateOnly start) => $"{Range(span, start)} (clock stopped: {span.Name}) {Does(span)} not count";

    protected override string RolledOver(DateOnly last, DaySpan rest, Deadline it) =>
        $"the last day, {Named(last, it.From)}, is a rest day ({Rest(rest)}), so the window stays open to the next working day, {Named(it.Due, it.From)}";

    protected override string TargetBefore(Deadline it) => $"the last day is a rest day and the legal limit does not move; the internal target is the last working day before it, {Named(it.Target, it.From)}";

    protected override string WithoutWorkingDay => "there is no working day in this time, and the legal limit does not move";

    protected override string Provisional(Deadline it) => $"provisional: the calendar ({it.Calendar}) does not have the holiday notice for all of this time yet";

    private static string Length(Deadline it) => Number(it.Length, it.Unit switch
    {
        TermUnit.Month => "month",
        TermUnit.Year => "year",
        _ => it.DayType == DayType.Working ? "working day" : "day",
    });

    private static string Number(int count, string of) => count == 1 ? $"1 {of}" : $"{count} {of}s";
    private static string Does(DaySpan span) => span.From == span.To ? "does" : "do";
    private static string Full(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
    private static string Short(DateOnly day, DateOnly start) => day.Year == start.Year ? day.ToString("d MMMM", CultureInfo.InvariantCulture) : Full(day);
    private static string Named(DateOnly day, DateOnly start) => $"{day.DayOfWeek} {Short(day, start)}";

    private static string Rest(DaySpan span) => span.Name is { } name ? WorkingDayCalendar.EnglishNames.GetValueOrDefault(name, name)
        : IsWeekend(span) ? "weekend" : "public holiday";

    private static string Range(DaySpan span, DateOnly start) =>
        span.From == span.To ? Named(span.From, start)
        : (span.From.Year, span.From.Month) == (span.To.Year, span.To.Month) ? $"{span.From.Day}–{Short(span.To, start)}"
        : $"{Short(span.From, start)} – {Short(span.To, start)}";
}
