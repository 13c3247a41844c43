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
}
