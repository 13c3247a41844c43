namespace CreationPlatform.BuildingBlocks;

public class WorkingDayCalendarTests
{
    private static WorkingDayCalendar Calendar => WorkingDayCalendar.BuiltIn;

    [Theory]
    [InlineData(2026, 2, 13, true, null)]
    [InlineData(2026, 2, 14, true, null)]
    [InlineData(2026, 2, 15, false, "春节")]
    [InlineData(2026, 10, 8, true, null)]
    [InlineData(2026, 3, 7, false, null)]
    [InlineData(2027, 2, 5, false, "春节")]
    [InlineData(2027, 2, 9, true, null)]
    [InlineData(2030, 1, 1, true, null)]
    public void A_day_is_a_working_day_as_announced_or_else_by_weekday_and_statute(int year, int month, int day, bool works, string? holiday)
    {
        Calendar.IsWorkingDay(new(year, month, day)).Should().Be(works);
        Calendar.HolidayOn(new(year, month, day)).Should().Be(holiday);
    }

    [Theory, InlineData(2024, 251), InlineData(2025, 248), InlineData(2026, 248)]
    public void The_years_have_as_many_working_days_as_the_notices_say(int year, int count) =>
        Calendar.WorkingDaysBetween(new(year, 1, 1), new(year, 12, 31)).Should().Be(count, "New Year's Day, which is not counted, is a holiday");

    [Fact]
    public void Days_after_the_last_notice_are_provisional()
    {
        Calendar.FirstDay.Should().Be(new(2024, 1, 1));
        Calendar.LastDay.Should().Be(new(2026, 12, 31));
        Calendar.IsProvisional(Calendar.LastDay).Should().BeFalse();
        Calendar.IsProvisional(new(2027, 1, 1)).Should().BeTrue();
        Calendar.IsProvisional(new(2031, 5, 5)).Should().BeTrue();
    }

    [Fact]
    public void A_day_before_the_first_year_is_not_guessed() =>
        Calendar.Invoking(it => it.IsWorkingDay(new(2023, 12, 31))).Should().Throw<DayBeforeCalendarException>().WithMessage("2023-12-31 lies before 2024-01-01*");

    [Fact]
    public void Working_days_are_found_around_a_festival()
    {
        Calendar.LastWorkingDayOnOrBefore(new(2026, 2, 20)).Should().Be(new(2026, 2, 14));
        Calendar.LastWorkingDayOnOrBefore(new(2026, 2, 24)).Should().Be(new(2026, 2, 24));
        Calendar.FirstWorkingDayOnOrAfter(new(2026, 2, 15)).Should().Be(new(2026, 2, 24));
        Calendar.AddWorkingDays(new(2026, 2, 13), 2).Should().Be(new(2026, 2, 24));
        Calendar.AddWorkingDays(new(2026, 2, 24), -2).Should().Be(new(2026, 2, 13));
        Calendar.AddWorkingDays(new(2026, 2, 15), 0).Should().Be(new(2026, 2, 15));
    }

    [Fact]
    public void A_loaded_year_stands_as_announced_and_the_old_calendar_stays_as_it_was()
    {
        var loaded = Calendar.With(Calendar2027.Csv, "cn-2024-2027.v1");

        loaded.Version.Should().Be("cn-2024-2027.v1");
        loaded.LastDay.Should().Be(new(2027, 12, 31));
        loaded.IsProvisional(new(2027, 2, 14)).Should().BeFalse();
        loaded.IsWorkingDay(new(2027, 2, 14)).Should().BeTrue();
        loaded.IsWorkingDay(new(2026, 2, 14)).Should().BeTrue();
        Calendar.IsWorkingDay(new(2027, 2, 14)).Should().BeFalse();
        Calendar.IsProvisional(new(2027, 2, 14)).Should().BeTrue();
    }

    [Fact]
    public void A_year_that_is_left_out_stays_provisional()
    {
        var loaded = Calendar.With(Calendar2027.Year(2028), "cn-2028.v1");
        loaded.IsProvisional(new(2027, 6, 1)).Should().BeTrue();
        loaded.IsProvisional(new(2028, 6, 1)).Should().BeFalse();
        loaded.IsWorkingDay(new(2027, 2, 5)).Should().BeFalse("statutory days are known all the same");
    }

    [Theory, InlineData("cn-2024-2026.v1"), InlineData(" ")]
    public void One_version_never_names_two_calendars(string version) =>
        Calendar.Invoking(it => it.With(Calendar2027.Csv, version)).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData("2027-01-03,周日,0", "2027-01-03,周一,0", "Line 4: 2027-01-03 is 周日, not 周一.")]
    [InlineData("2027-01-03,周日,0", "2027-01-03,周日,yes", "Line 4: is_workday is 'yes', neither 0 nor 1.")]
    [InlineData("2027-01-03,周日,0\n", "", "Line 4: 2027-01-04 where 2027-01-03 should stand; give whole years, day by day.")]
    [InlineData("2027-01-03,周日,0", "2027-01-03,周日", "Line 4: 2 fields, the header has 3.")]
    [InlineData("2027-01-03,周日,0", "3 January,周日,0", "Line 4: '3 January' is no date of the form yyyy-MM-dd.")]
    [InlineData("2027-12-31,周五,1\n", "", "Line 365: the calendar ends before its year does.")]
    [InlineData("is_workday", "works", "Line 1: no column 'is_workday'.")]
    [InlineData("2027-12-31,周五,1", "2027-12-31,周五,\"1", "Line 366: a quoted field does not end.")]
    public void A_malformed_calendar_is_refused_with_the_line(string good, string bad, string message)
    {
        Calendar2027.Csv.Should().Contain(good);
        Calendar.Invoking(it => it.With(Calendar2027.Csv.Replace(good, bad, StringComparison.Ordinal), "cn-2024-2027.v1")).Should().Throw<MalformedCsvException>().WithMessage(message);
    }

    [Fact]
    public void An_empty_calendar_is_refused() =>
        Calendar.Invoking(it => it.With("date,weekday,is_workday\n", "cn-2024-2027.v1")).Should().Throw<MalformedCsvException>();
}
