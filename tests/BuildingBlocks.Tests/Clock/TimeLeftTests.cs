using System.Globalization;

namespace CreationPlatform.BuildingBlocks;

public class TimeLeftTests
{
    [Theory]
    [InlineData("XF-04", "2026-02-12", "还剩 3 个工作日", "3 working days left")]
    [InlineData("XF-04", "2026-02-20", "还剩 1 个工作日", "1 working day left")]
    [InlineData("XF-04", "2026-02-24", "今天到期", "due today")]
    [InlineData("XF-04", "2026-02-25", "已逾期 1 天", "1 day overdue")]
    [InlineData("XF-02", "2026-02-12", "还剩 13 天", "13 days left")]
    [InlineData("XF-02", "2026-03-01", "已逾期 4 天", "4 days overdue")]
    public void Time_left_is_said_in_the_days_that_count(string rule, string today, string zh, string en)
    {
        var left = RuleBook.BuiltIn.Deadline(rule, new(2026, 2, 10)).LeftOn(DateOnly.Parse(today, CultureInfo.InvariantCulture), WorkingDayCalendar.BuiltIn);

        left.Explain(CultureInfo.GetCultureInfo("zh-CN")).Should().Be(zh);
        left.Explain(CultureInfo.GetCultureInfo("en")).Should().Be(en);
    }
}
