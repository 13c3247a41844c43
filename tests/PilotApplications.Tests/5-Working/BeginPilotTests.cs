using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.PilotApplications.Pilot>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

public class BeginPilotTests
{
    private static readonly BeginPilot Begin = new(AppId, RoundId, 2026, District, Community, Standard, ProvinceDay);

    [Fact]
    public void Recognition_makes_a_pilot_whose_street_approves_its_plans() => Given().On(ProvinceDay).When(Begin).Then(Begun);

    [Fact]
    public void Told_twice_it_is_one() => Given(Begun).On(ProvinceDay).When(Begin).ThenAlreadySo();

    [Fact]
    public void Where_there_is_no_street_the_district_approves() =>
        ((PilotBegun)(Begin with { Community = ZoneCommunity }).Decide(Pilot.Initial, AsBureau(ProvinceDay)).Events.Single()).Approver.Should().Be(District);
}
