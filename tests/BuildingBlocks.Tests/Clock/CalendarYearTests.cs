namespace CreationPlatform.BuildingBlocks;

public class CalendarYearTests
{
    private static WorkingDayCalendar Calendar => WorkingDayCalendar.BuiltIn;

    [Theory]
    [InlineData(2026, 2, 13, CalendarDayKind.Working, null, null)]
    [InlineData(2026, 2, 14, CalendarDayKind.MakeUp, null, null)]
    [InlineData(2026, 2, 15, CalendarDayKind.Holiday, "春节", "Spring Festival")]
    [InlineData(2026, 3, 7, CalendarDayKind.Weekend, null, null)]
    public void A_day_is_one_of_four_kinds(int year, int month, int day, CalendarDayKind kind, string? zh, string? en) =>
        CalendarYear.Of(Calendar, year)!.Days.Single(d => d.Day == new DateOnly(year, month, day)).Should().Be(new CalendarDay(new(year, month, day), kind, zh, en));

    [Fact]
    public void A_year_shows_every_day_and_how_many_are_worked()
    {
        var year = CalendarYear.Of(Calendar, 2026)!;

        (year.Calendar, year.IsProvisional, year.WorkingDays, year.Days.Count).Should().Be((Calendar.Version, false, 248, 365));
        CalendarYear.Of(Calendar, 2024)!.Days.Should().HaveCount(366);
    }

    [Fact]
    public void A_year_without_a_notice_is_provisional_and_one_of_which_nothing_is_known_is_not_shown()
    {
        CalendarYear.Of(Calendar, 2027)!.IsProvisional.Should().BeTrue();
        CalendarYear.Of(Calendar, 2023).Should().BeNull();
        CalendarYear.Of(Calendar, 2028).Should().BeNull();
    }

    [Fact]
    public void A_calendar_says_what_it_changed_of_the_one_before()
    {
        var loaded = Calendar.With(Calendar2027.Csv, "cn-2024-2027.v1");

        var versions = CalendarVersion.UpTo(loaded).ToArray();

        versions.Select(v => v.Version).Should().Equal("cn-2024-2027.v1", Calendar.Version);
        versions[0].Years.Should().Equal(2027);
        versions[0].Changed.Should().Contain(new CalendarDay(new(2027, 2, 14), CalendarDayKind.MakeUp, null, null)).And.OnlyContain(d => d.Day.Year == 2027);
        versions[1].Years.Should().Equal(2024, 2025, 2026);
        versions[1].Changed.Should().BeEmpty();
    }
}
