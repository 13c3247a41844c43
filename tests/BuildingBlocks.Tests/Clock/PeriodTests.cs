namespace CreationPlatform.BuildingBlocks;

public class PeriodTests
{
    [Theory]
    [InlineData(Cadence.Monthly, "2026-02", "2026-02-01", "2026-02-28")]
    [InlineData(Cadence.Quarterly, "2026-Q1", "2026-01-01", "2026-03-31")]
    [InlineData(Cadence.HalfYearly, "2026-H1", "2026-01-01", "2026-06-30")]
    public void A_period_has_a_name_and_its_days(Cadence cadence, string name, string first, string last)
    {
        var period = Period.Containing(new(2026, 2, 10), cadence);
        (period.ToString(), $"{period.FirstDay:O}", $"{period.LastDay:O}").Should().Be((name, first, last));
    }

    [Theory, InlineData(Cadence.Monthly), InlineData(Cadence.Quarterly), InlineData(Cadence.HalfYearly)]
    public void Periods_follow_each_other_without_a_gap_across_the_year(Cadence cadence)
    {
        var period = Period.Containing(new(2026, 12, 31), cadence);
        period.Next.FirstDay.Should().Be(new(2027, 1, 1));
        period.Next.Previous.Should().Be(period);
        period.Previous.LastDay.Should().Be(period.FirstDay.AddDays(-1));
    }

    [Theory]
    [InlineData("2026-02"), InlineData("2026-12"), InlineData("2026-Q1"), InlineData("2027-Q4"), InlineData("2026-H1"), InlineData("2026-H2")]
    public void A_period_is_known_by_its_name(string name) => Period.Named(name).ToString().Should().Be(name);

    [Theory]
    [InlineData(null), InlineData(""), InlineData("2026"), InlineData("2026-13"), InlineData("2026-00"), InlineData("2026-2"), InlineData("2026-Q5"), InlineData("2026-H3"), InlineData("2026-02\n"), InlineData("0000-01")]
    public void Other_words_name_no_period(string? name) => Period.Named(name).Should().BeNull();
}
