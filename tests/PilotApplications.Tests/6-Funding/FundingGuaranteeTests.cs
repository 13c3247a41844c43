using CreationPlatform.BuildingBlocks;
using static CreationPlatform.PilotApplications.PilotsAtWork;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

public class FundingGuaranteeTests
{
    [Fact]
    public void A_plan_alone_guarantees_nothing() => Shown([], Street).Guarantee.SelectMany(l => l.Missing).Should().BeEquivalentTo(Enum.GetValues<FundingSource>());

    [Fact]
    public void Three_levels_stand_in_for_a_pilot()
    {
        var shown = Shown([FundingSource.ProvinceSubsidy, FundingSource.CitySubsidy, FundingSource.DistrictBudget], Street);
        shown.Guarantee.Select(l => (l.Level, l.IsSecured)).Should().Equal((UnitLevel.Province, true), (UnitLevel.Prefecture, true), (UnitLevel.County, false));
        shown.Guarantee[2].Missing.Should().Equal(FundingSource.StreetBudget);
        shown.IsGuaranteed.Should().BeFalse();
    }

    [Fact]
    public void With_all_four_sources_it_is_guaranteed() => Shown(Enum.GetValues<FundingSource>(), Street).IsGuaranteed.Should().BeTrue();

    [Fact]
    public void Under_a_zone_without_a_street_three_sources_will_do() =>
        Shown([FundingSource.ProvinceSubsidy, FundingSource.CitySubsidy, FundingSource.DistrictBudget], null).IsGuaranteed.Should().BeTrue();

    [Fact]
    public void Sums_by_district_are_the_sums_of_its_pilots()
    {
        var pilot = Read<FundingDetails, PilotFunding>(FundingId, [.. PaidFunding, Accounted]);
        var summary = FundingSummary.Of([pilot, pilot with { Community = ZoneCommunity }, pilot with { District = OtherDistrict }], Tree, Monday);
        summary.Districts.Select(d => (d.Unit, d.Title, d.Pilots, d.Total.Paid)).Should().Equal((District, "五华区", 2, 50_001.00m), (OtherDistrict, "盘龙区", 1, 25_000.50m));
        summary.All.Total.Should().Be(new FundingTotals(240_000.00m, 180_000.00m, 75_001.50m, 36_901.35m));
        summary.Rows().Should().HaveCount((3 + 2 + 1) * 5).And.ContainSingle(row => OtherDistrict.Equals(row[1]) && "total".Equals(row[3]))
            .Which.Should().Equal("district", OtherDistrict, "盘龙区", "total", 80_000.00m, 60_000.00m, 25_000.50m, 12_300.45m);
    }

    private static FundingDetails Shown(IReadOnlyCollection<FundingSource> approved, string? street) => Read<FundingDetails, PilotFunding>(FundingId,
    [
        .. from source in Enum.GetValues<FundingSource>()
           let line = StreamIds.From($"line:{source}")
           from e in (IEvent<PilotFunding>[])[Planned with { Source = source, Line = line, Street = street }, .. approved.Contains(source) ? [FundsApproved with { Line = line }] : Array.Empty<IEvent<PilotFunding>>()]
           select e,
    ]);
}
