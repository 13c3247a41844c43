using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.PilotApplications.Pilot>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

public class ReturnWorkPlanTests
{
    private static readonly ReturnWorkPlan Return = new(1, GivenBack.Reason);

    [Fact]
    public void The_street_gives_a_version_back() => Given(Begun, Proposed).With(AsStreet(PlanDay)).When(Return).Then(GivenBack);

    [Fact]
    public void The_next_version_has_the_next_number() =>
        Given(Begun, Proposed, GivenBack).With(AsWorker(PlanDay)).When(new ProposeWorkPlan(Goals, Tasks, null)).Then(Proposed with { Plan = Proposed.Plan with { Version = 2 } });

    [Fact]
    public void An_earlier_plan_stays_in_force() => After([.. AtWork, Proposed with { Plan = new(2, Goals, Tasks[..2], "调整") }, GivenBack with { Version = 2 }]).Plan!.Version.Should().Be(1);

    [Fact]
    public void Another_version_is_not_meant() => Given(Begun, Proposed).With(AsStreet(PlanDay)).When(Return with { Version = 3 }).ThenRefused(PilotRefusals.AnotherVersion);
}
