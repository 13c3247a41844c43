using static CreationPlatform.PilotApplications.PilotsAtWork;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.PilotApplications.SupervisionCheck>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

public class HoldSupervisionCheckTests
{
    private static readonly HoldSupervisionCheck Hold =
        new(RoundId, Community, Monday, Held.Findings, [new(Community, "公示开放时间", AnswerDue), new(Street, "落实活动经费", AnswerDue)]);

    [Fact]
    public void The_citys_division_checks_a_pilot() => Given().On(Monday).By(CityPost).When(Hold).Then(Held);

    [Fact]
    public void So_does_the_provinces() => Given().On(Monday).By(ProvincePost).When(Hold).Then(Held with { By = Province });

    [Fact]
    public void A_check_may_demand_nothing() => Given().On(Monday).By(CityPost).When(Hold with { Demands = [] }).Then(Held with { Demands = [] });

    [Fact]
    public void A_district_does_not_supervise() => Given().On(Monday).By(BureauPost).When(Hold).ThenRefused(SupervisionRefusals.NotASupervisor);

    [Fact]
    public void A_community_is_checked() => Given().On(Monday).By(CityPost).When(Hold with { Community = Street }).ThenRefused(SupervisionRefusals.NoCheckedCommunity);

    [Fact]
    public void It_is_entered_once_it_was_held() => Given().On(Monday).By(CityPost).When(Hold with { HeldOn = Monday.AddDays(1) }).ThenRefused(SupervisionRefusals.CheckDatedAhead);

    [Theory]
    [InlineData(OtherStreet)]
    [InlineData(City)]
    public void Demands_go_to_the_pilot_its_street_or_its_district(string unit) =>
        Given().On(Monday).By(CityPost).When(Hold with { Demands = [new(unit, "整改", AnswerDue)] }).ThenRefused(SupervisionRefusals.DemandOutside);

    [Fact]
    public void Nothing_is_demanded_by_a_day_gone_by() =>
        Given().On(Monday).By(CityPost).When(Hold with { Demands = [new(Community, "整改", Monday.AddDays(-1))] }).ThenRefused(SupervisionRefusals.DemandDueBefore);

    [Fact]
    public void Findings_name_no_persons() => Given().On(Monday).By(CityPost).When(Hold with { Findings = ["居民 530102199001011234 反映"] }).ThenRefused(PilotRefusals.PersonalNumber);
}
