using static CreationPlatform.Meetings.MeetingsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Meetings.MeetingObligation>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Meetings;

public class OpenObligationTests
{
    [Fact]
    public void What_is_owed_in_a_month_is_due_on_its_last_day() => Given().On(FirstDay).When(new OpenObligation(Community, Rule, May)).Then(Opened);

    [Theory]
    [InlineData("MT-1", "2026-H1", 6)]
    [InlineData("MT-2", "2026-Q2", 6)]
    public void A_street_owes_a_meeting_in_each_half_year_and_quarter(string rule, string period, int month) =>
        Given().On(Day).When(new OpenObligation(Street, rule, period)).Then(new ObligationOpened(StreetPlace, rule, period, new(2026, month, 30)));

    [Fact]
    public void It_is_opened_once() => Given(Opened).On(Day).When(new OpenObligation(Community, Rule, May)).ThenAlreadySo();

    [Fact]
    public void What_is_over_stays_over() => Given(Opened, Missed).On(Missed.NoticedOn).When(new OpenObligation(Community, Rule, May)).ThenAlreadySo();

    [Fact]
    public void After_a_long_sleep_it_is_opened_late_and_due_when_it_was() => Given().On(new(2026, 7, 3)).When(new OpenObligation(Community, Rule, May)).Then(Opened);

    [Fact]
    public void Nothing_is_owed_before_the_period_begins() => Given().On(FirstDay.AddDays(-1)).When(new OpenObligation(Community, Rule, May)).ThenRefused(MeetingRefusals.PeriodNotBegun);

    [Theory]
    [InlineData(Street, "MT-3")]
    [InlineData(Zone, "VS-1")]
    [InlineData(District, "MT-3")]
    public void Each_unit_owes_what_is_its_own(string unit, string rule) =>
        Given().On(Day).When(new OpenObligation(unit, rule, May)).ThenRefused(MeetingRefusals.NotOwedHere);

    [Theory]
    [InlineData("2026-Q2")]
    [InlineData("2026-5")]
    [InlineData("May")]
    public void A_period_has_the_length_that_the_source_gives_it(string period) => Given().On(Day).When(new OpenObligation(Community, Rule, period)).ThenRefused(MeetingRefusals.UnknownPeriod);

    [Fact]
    public void Unknown_units_and_rules_owe_nothing()
    {
        Given().On(Day).When(new OpenObligation("999999999999", Rule, May)).ThenRefused(MeetingRefusals.UnknownUnit);
        Given().On(Day).When(new OpenObligation(Community, "MT-9", May)).ThenRefused(MeetingRefusals.UnknownRule);
    }
}
