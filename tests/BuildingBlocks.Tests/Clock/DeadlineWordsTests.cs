using System.Globalization;

namespace CreationPlatform.BuildingBlocks;

public class DeadlineWordsTests
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN"), English = CultureInfo.GetCultureInfo("en");

    [Fact]
    public void Working_days_over_spring_festival_name_the_make_up_saturday_and_the_holiday() => Explained(
        RuleBook.BuiltIn.Deadline("XF-04", new(2026, 2, 10)),
        "自2026年2月10日（不计入）起5个工作日，至2026年2月24日（星期二）（信访工作条例 23(3)）；2月14日（星期六）为调休工作日，计入；2月15日至23日春节，不计入。",
        "5 working days from 10 February 2026 (not counted), until Tuesday 24 February 2026 (信访工作条例 23(3)); Saturday 14 February is a make-up working day and counts; 15–23 February (Spring Festival) do not count.");

    [Fact]
    public void A_citizens_window_over_national_day_says_how_it_stays_open() => Explained(
        RuleBook.BuiltIn.Deadline("XF-06", new(2026, 9, 1)),
        "自2026年9月1日（不计入）起30日，至2026年10月8日（星期四）（信访工作条例 35）；期限最后一日10月1日（星期四）逢国庆节，顺延至其后第一个工作日10月8日（星期四）。",
        "30 days from 1 September 2026 (not counted), until Thursday 8 October 2026 (信访工作条例 35); the last day, Thursday 1 October, is a rest day (National Day), so the window stays open to the next working day, Thursday 8 October.");

    [Fact]
    public void An_officials_limit_on_a_sunday_names_the_friday_to_aim_at() => Explained(
        RuleBook.BuiltIn.Deadline("XF-05", new(2026, 2, 25)),
        "自2026年2月25日（不计入）起60日，至2026年4月26日（星期日）（信访工作条例 34）；届满日为休息日，法定期限不顺延，内部目标日为此前最后一个工作日4月24日（星期五）。",
        "60 days from 25 February 2026 (not counted), until Sunday 26 April 2026 (信访工作条例 34); the last day is a rest day and the legal limit does not move; the internal target is the last working day before it, Friday 24 April.");

    [Fact]
    public void A_hearing_stops_the_clock() => Explained(
        RuleBook.BuiltIn.Deadline("XF-09", new(2026, 3, 2), pauses: [new(new(2026, 3, 10), new(2026, 3, 12), "听证")]),
        "自2026年3月2日（不计入）起30日，至2026年4月4日（星期六）（信访工作条例 36）；3月10日至12日期限中止（听证），不计入；届满日为休息日，法定期限不顺延，内部目标日为此前最后一个工作日4月3日（星期五）。",
        "30 days from 2 March 2026 (not counted), until Saturday 4 April 2026 (信访工作条例 36); 10–12 March (clock stopped: 听证) do not count; the last day is a rest day and the legal limit does not move; the internal target is the last working day before it, Friday 3 April.");

    [Fact]
    public void A_window_of_months_ends_on_the_same_day_number() => Explained(
        RuleBook.BuiltIn.Deadline("LI-01", new(2026, 1, 15)),
        "自2026年1月15日（不计入）起6个月，至2026年7月15日（星期三）（行政诉讼法 46）。",
        "6 months from 15 January 2026 (not counted), until Wednesday 15 July 2026 (行政诉讼法 46).");

    [Fact]
    public void A_day_in_a_year_without_a_holiday_notice_makes_it_provisional() => Explained(
        RuleBook.BuiltIn.Deadline("XF-04", new(2026, 12, 29)),
        "自2026年12月29日（不计入）起5个工作日，至2027年1月6日（星期三）（信访工作条例 23(3)）；2027年1月1日（星期五）元旦，不计入；2027年1月2日至3日周末，不计入；所用日历（cn-2024-2026.v1）尚未载入有关年份的放假通知，结果为暂定。",
        "5 working days from 29 December 2026 (not counted), until Wednesday 6 January 2027 (信访工作条例 23(3)); Friday 1 January 2027 (New Year's Day) does not count; 2–3 January 2027 (weekend) do not count; provisional: the calendar (cn-2024-2026.v1) does not have the holiday notice for all of this time yet.");

    [Fact]
    public void Weekends_are_left_out_of_working_days_by_name() => Explained(
        RuleBook.BuiltIn.Deadline("XF-04", new(2026, 3, 4)),
        "自2026年3月4日（不计入）起5个工作日，至2026年3月11日（星期三）（信访工作条例 23(3)）；3月7日至8日周末，不计入。",
        "5 working days from 4 March 2026 (not counted), until Wednesday 11 March 2026 (信访工作条例 23(3)); 7–8 March (weekend) do not count.");

    [Fact]
    public void A_limit_without_any_working_day_says_so() => Explained(
        RuleBook.BuiltIn.Deadline("LA-02", new(2026, 2, 15)),
        "自2026年2月15日（不计入）起3日，至2026年2月18日（星期三）（法律援助法 43）；期间没有工作日，法定期限不顺延。",
        "3 days from 15 February 2026 (not counted), until Wednesday 18 February 2026 (法律援助法 43); there is no working day in this time, and the legal limit does not move.");

    private static void Explained(Deadline deadline, string zh, string en)
    {
        using var all = new FluentAssertions.Execution.AssertionScope();
        deadline.Explain(Chinese).Should().Be(zh);
        deadline.Explain(English).Should().Be(en);
    }
}
