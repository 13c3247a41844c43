using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

public class PilotWorkTests
{
    [Fact]
    public void An_application_is_owed_by_the_office_of_its_step_alone()
    {
        var (atCity, atProvince) = (Read<ApplicationEntry, PilotApplication>(AppId, AtCity), Read<ApplicationEntry, PilotApplication>(AppId, AtProvince));

        PilotWork.Decided(atCity, Holding(Roles.CityUrbanDivision, CityCommission)).Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            Kind = "application", Id = AppId, Unit = Community, Body = City, Rule = "PA-01", Submitted.Due.Due, About = "2026", Stage = "submitted",
        });
        PilotWork.Decided(atCity, Holding(Roles.SteeringDeputy, CityCommission)).Should().BeEmpty("another role");
        PilotWork.Decided(atCity, Holding(Roles.CityUrbanDivision, "532500000000")).Should().BeEmpty("another city");
        PilotWork.Decided(atCity, Holding(Roles.ProvinceSupervisor, Province)).Should().BeEmpty("a later step");
        PilotWork.Decided(atProvince, Holding(Roles.ProvinceSupervisor, Province)).Should().ContainSingle().Which.Rule.Should().Be("PA-02");
        PilotWork.Decided(Read<ApplicationEntry, PilotApplication>(AppId, IsRecognised), Holding(Roles.ProvinceSupervisor, Province)).Should().BeEmpty();
    }

    [Fact]
    public void A_task_is_owed_from_its_first_day_until_it_is_done()
    {
        var me = Holding(Roles.CommunityOfficer, Community);
        var pilot = Read<PilotEntry, Pilot>(PilotId, [.. AtWork, EvidenceAdded, Progressed]);

        PilotWork.Begun(pilot, me).Should().ContainSingle().Which.Should().BeEquivalentTo(new { Kind = "pilot", Id = PilotId, Body = Community, Due = new DateOnly(2026, 7, 30), Name = "确定活动场所和活动日" });
        PilotWork.Begun(pilot, me with { Today = new(2026, 9, 1) }).Should().HaveCount(2);
        var done = Read<PilotEntry, Pilot>(PilotId, [.. AtWork, EvidenceAdded, Progressed with { Percent = 100 }]);
        PilotWork.Begun(done, me).Should().BeEmpty();
        (pilot.NextTaskDue, done.NextTaskDue, pilot.Approver).Should().Be((new DateOnly(2026, 7, 30), new DateOnly(2026, 9, 30), Street));
    }

    [Fact]
    public void A_demand_is_owed_by_the_unit_to_which_it_was_put_until_it_answers()
    {
        var check = Read<CheckDetails, SupervisionCheck>(AppId, PilotsAtWork.Held);
        var to = check.Demands[0].To;

        check.AnswersOwedBy.Should().Contain(to);
        PilotWork.Demanded(check, Holding(Roles.CommunityOfficer, to)).Should().Contain(item => item.Name == check.Demands[0].Demand && item.Due == check.Demands[0].Due && item.Body == to);
        PilotWork.Demanded(check, Holding(Roles.StreetOfficer, OtherStreet)).Should().BeEmpty();
        PilotWork.Demanded(Read<CheckDetails, SupervisionCheck>(AppId, PilotsAtWork.Held, PilotsAtWork.Answered), Holding(Roles.CommunityOfficer, to)).Should().NotContain(item => item.Name == check.Demands[0].Demand);
    }

    private static Acting Holding(string role, string unit) => new([PostOf(role, unit)], Tree, RuleBook.BuiltIn, WorkDay);
}
