using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.PilotApplications.PilotsAtWork;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

public class PlanFundingTests
{
    private static readonly PlanFunding Plan = new(RoundId, Community, FundingSource.DistrictBudget, 80_000m, "创建活动", 2026, "五财〔2026〕12号");

    [Fact]
    public void A_district_plans_money_from_its_budget() => Given().On(Monday).By(GovernmentPost).When(Plan).Then(Planned);

    [Theory]
    [InlineData(FundingSource.StreetBudget, Street)]
    [InlineData(FundingSource.CitySubsidy, City)]
    [InlineData(FundingSource.ProvinceSubsidy, Province)]
    internal void Each_source_has_its_giver(FundingSource source, string giver) =>
        Given().On(Monday).By(Everybody).When(Plan with { Source = source }).Then(Planned with { Source = source, GivenBy = giver });

    [Fact]
    public void What_is_planned_is_planned() => Given(PlannedByAnother).On(Monday).By(GovernmentPost).When(Plan).ThenAlreadySo();

    [Fact]
    public void More_is_planned_as_a_line_of_its_own() =>
        Given(PlannedByAnother with { Line = Guid.Empty }).On(Monday).By(GovernmentPost).When(Plan with { Amount = 5_000.5m }).Then(Planned with { Amount = 5_000.50m });

    [Fact]
    public void Nobody_plans_with_the_money_of_another_level() => Given().On(Monday).By(GovernmentPost).When(Plan with { Source = FundingSource.ProvinceSubsidy }).ThenRefused(FundingRefusals.MoneyOfAnother);

    [Fact]
    public void Under_a_zone_there_is_no_street_budget() =>
        Given().On(Monday).By(Everybody).When(Plan with { Community = ZoneCommunity, Source = FundingSource.StreetBudget }).ThenRefused(FundingRefusals.NoSuchBudget);

    [Theory]
    [InlineData(Street)]
    [InlineData("999999999999")]
    public void Money_is_for_communities(string unit) => Given().On(Monday).By(Everybody).When(Plan with { Community = unit }).ThenRefused(FundingRefusals.NoFundedCommunity);

    [Fact]
    public void A_budget_is_planned_a_year_ahead_at_most() => Given().On(Monday).By(GovernmentPost).When(Plan with { BudgetYear = 2028 }).ThenRefused(FundingRefusals.BudgetYearAhead);

    [Fact]
    public void Before_the_community_is_recognised_nothing_is_planned_for_it() =>
        Story<PilotFunding>.Given().On(Monday).By(GovernmentPost).When(Plan).ThenRefused(FundingRefusals.NotAPilot);

    [Fact]
    public void Nor_for_a_neighbour_of_the_pilot() =>
        Given().On(Monday).By(GovernmentPost).When(Plan with { Community = ZoneCommunity }).ThenRefused(FundingRefusals.NotAPilot);

    [Fact]
    public void Nor_in_a_round_in_which_it_was_not_recognised() =>
        Given().On(Monday).By(GovernmentPost).When(Plan with { Round = ProgrammeRound.StreamOf(2027, City) }).ThenRefused(FundingRefusals.NotAPilot);

    [Fact]
    public void Nobody_is_named() => Given().On(Monday).By(GovernmentPost).When(Plan with { Purpose = "付给 13800138000" }).ThenRefused(PilotRefusals.PersonalNumber);

    [Theory]
    [InlineData("0.01", true)]
    [InlineData("0.001", false)]
    [InlineData("0", false)]
    [InlineData("-1", false)]
    [InlineData("9999999999999", false)]
    public void Amounts_are_yuan_and_fen(string amount, bool isValid) =>
        new PlanFunding.Shape().Validate(Plan with { Amount = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture) }).IsValid.Should().Be(isValid);

    /// <summary>The money of a community that was recognised.</summary>
    private static Story<PilotFunding> Given(params IEvent<PilotFunding>[] history) => Story<PilotFunding>.Given(history).Beside(PilotId, Begun);
}
