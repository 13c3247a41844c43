using System.Globalization;

namespace CreationPlatform.BuildingBlocks;

/// <summary>Says in one sentence how a deadline comes about.</summary>
internal abstract class DeadlineWords
{
    private static readonly DeadlineWords Zh = new ChineseDeadlineWords(), En = new EnglishDeadlineWords();

    internal static DeadlineWords For(CultureInfo culture) => culture.TwoLetterISOLanguageName == "zh" ? Zh : En;

    internal string Explain(Deadline deadline) => Sentence([Count(deadline), .. Particulars(deadline)]);

    internal abstract string Explain(TimeLeft left);
    internal abstract string Length(int length, TermUnit unit, DayType dayType);
    internal abstract string Counting(DeadlineRule rule);
    internal abstract string Version(DeadlineRule rule);
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

    protected override string Count(Deadline it) => $"自{Full(it.From)}（不计入）起{Length(it.Length, it.Unit, it.DayType)}，至{Full(it.Due)}（{Weekday(it.Due)}）（{it.Article}）";

    protected override string MakeUpDay(DateOnly day, DateOnly start) => $"{Named(day, start)}为调休工作日，计入";

    protected override string NotCounted(DaySpan span, DateOnly start) => $"{Range(span, start)}{Rest(span)}，不计入";

    protected override string Paused(DaySpan span, DateOnly start) => $"{Range(span, start)}期限中止（{span.Name}），不计入";

    protected override string RolledOver(DateOnly last, DaySpan rest, Deadline it) =>
        $"期限最后一日{Named(last, it.From)}逢{Rest(rest)}，顺延至其后第一个工作日{Named(it.Due, it.From)}";

    protected override string TargetBefore(Deadline it) =>
        $"届满日为休息日，法定期限不顺延，内部目标日为此前最后一个工作日{Named(it.Target, it.From)}";

    protected override string WithoutWorkingDay => "期间没有工作日，法定期限不顺延";

    protected override string Provisional(Deadline it) => $"所用日历（{it.Calendar}）尚未载入有关年份的放假通知，结果为暂定";

    internal override string Length(int length, TermUnit unit, DayType dayType) => unit switch
    {
        TermUnit.Month => $"{length}个月",
        TermUnit.Year => $"{length}年",
        _ => dayType == DayType.Working ? $"{length}个工作日" : $"{length}日",
    };

    internal override string Counting(DeadlineRule rule) => string.Join("；", ((string?[])
    [
        rule.Unit != TermUnit.Day ? null : rule.DayType == DayType.Working ? "只计工作日" : "连续计算，休息日计入",
        rule.Roll == Roll.Forward ? "最后一日逢休息日的，顺延至其后第一个工作日" : rule.DayType == DayType.Working ? null : "最后一日逢休息日的，不顺延",
        rule.PausedBy switch { "hearing" => "听证所需时间不计入", "freeze" => "冻结期间不计入", _ => null },
    ]).OfType<string>());

    internal override string Version(DeadlineRule rule) =>
        rule.InForceSince is { } day ? $"第 {rule.Version} 版，自 {day.Year} 年 {day.Month} 月 {day.Day} 日起施行" : $"第 {rule.Version} 版";

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

    protected override string Count(Deadline it) =>
        $"{Length(it.Length, it.Unit, it.DayType)} from {Full(it.From)} (not counted), until {it.Due.DayOfWeek} {Full(it.Due)} ({it.Article})";

    protected override string MakeUpDay(DateOnly day, DateOnly start) => $"{Named(day, start)} is a make-up working day and counts";

    protected override string NotCounted(DaySpan span, DateOnly start) => $"{Range(span, start)} ({Rest(span)}) {Does(span)} not count";

    protected override string Paused(DaySpan span, DateOnly start) => $"{Range(span, start)} (clock stopped: {span.Name}) {Does(span)} not count";

    protected override string RolledOver(DateOnly last, DaySpan rest, Deadline it) =>
        $"the last day, {Named(last, it.From)}, is a rest day ({Rest(rest)}), " +
        $"so the window stays open to the next working day, {Named(it.Due, it.From)}";

    protected override string TargetBefore(Deadline it) =>
        $"the last day is a rest day and the legal limit does not move; the internal target is the last working day before it, {Named(it.Target, it.From)}";

    protected override string WithoutWorkingDay => "there is no working day in this time, and the legal limit does not move";

    protected override string Provisional(Deadline it) =>
        $"provisional: the calendar ({it.Calendar}) does not have the holiday notice for all of this time yet";

    internal override string Length(int length, TermUnit unit, DayType dayType) => Number(length, unit switch
    {
        TermUnit.Month => "month",
        TermUnit.Year => "year",
        _ => dayType == DayType.Working ? "working day" : "day",
    });

    internal override string Counting(DeadlineRule rule) => string.Join("; ", ((string?[])
    [
        rule.Unit != TermUnit.Day ? null : rule.DayType == DayType.Working ? "only working days count" : "every day counts, rest days too",
        rule.Roll == Roll.Forward ? "where the last day is a rest day it stays open to the next working day" : rule.DayType == DayType.Working ? null : "a rest day at the end does not move it",
        rule.PausedBy switch { "hearing" => "the time of a hearing does not count", "freeze" => "a freeze does not count", _ => null },
    ]).OfType<string>());

    internal override string Version(DeadlineRule rule) => rule.InForceSince is { } day ? $"version {rule.Version}, in force since {Full(day)}" : $"version {rule.Version}";

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
