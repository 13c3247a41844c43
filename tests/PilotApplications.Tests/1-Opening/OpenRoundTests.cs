using System.Text.RegularExpressions;
using CreationPlatform.Communities;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.PilotApplications.ProgrammeRound>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

public class OpenRoundTests
{
    private static readonly OpenRound Open = new(2026, City, [OtherDistrict, District], Approval, Standard);

    [Fact]
    public void The_province_opens_a_round_with_the_phases_of_the_source_and_one_place_a_district() => Given().On(Opening).By(ProvincePost).When(Open).Then(Opened);

    [Fact]
    public void The_second_and_the_third_phase_overlap_in_November() =>
        After(Opened).Phases.Where(p => p.Holds(new(2026, 11, 15))).Select(p => p.Phase).Should().Equal("P2", "P3");

    [Fact]
    public void What_is_open_is_open() => Given(Opened).On(Day).By(ProvincePost).When(Open).ThenAlreadySo();

    [Fact]
    public void A_prefecture_has_one_round_a_year() => Given(Opened).On(Day).By(ProvincePost).When(Open with { Districts = [District] }).ThenRefused(PilotRefusals.RoundAlreadyOpen);

    [Fact]
    public void A_city_opens_no_round() => Given().On(Opening).By(PostOf(Roles.SteeringHead, CityCommission)).When(Open).ThenRefused(PilotRefusals.OnlyProvinceKeepsRounds);

    [Fact]
    public void A_year_gone_by_has_no_new_round() => Given().On(Opening).By(ProvincePost).When(Open with { Year = 2025 }).ThenRefused(PilotRefusals.NotBackDated);

    [Theory]
    [InlineData(Street)]
    [InlineData(DistrictBureau)]
    [InlineData(City)]
    [InlineData("999999999999")]
    public void Only_districts_of_the_prefecture_take_part(string unit) => Given().On(Opening).By(ProvincePost).When(Open with { Districts = [unit] }).ThenRefused(PilotRefusals.DistrictsDoNotFit);

    [Fact]
    public void A_district_takes_part_once() => Given().On(Opening).By(ProvincePost).When(Open with { Districts = [District, District] }).ThenRefused(PilotRefusals.DistrictsDoNotFit);

    [Fact]
    public void There_is_nowhere_to_write_a_fee() =>
        typeof(PilotApplicationsModule).Assembly.GetTypes().SelectMany(t => t.GetProperties()).Select(p => p.Name)
            .Should().NotContain(name => Regex.IsMatch(name, "(Fee|Charge)s?(?![a-z])"));
}
