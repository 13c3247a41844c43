using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.PilotApplications.Pilot>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

public class ApproveWorkPlanTests
{
    [Fact]
    public void The_street_approves_the_version_and_it_is_the_plan()
    {
        Given(Begun, Proposed).With(AsStreet(PlanDay)).When(new ApproveWorkPlan(1)).Then(Approved);
        After(AtWork).Plan!.Version.Should().Be(1);
    }

    [Fact]
    public void Approved_is_approved() => Given(AtWork).With(AsStreet(PlanDay)).When(new ApproveWorkPlan(1)).ThenAlreadySo();

    [Fact]
    public void Another_version_is_not_meant() => Given(Begun, Proposed).With(AsStreet(PlanDay)).When(new ApproveWorkPlan(2)).ThenRefused(PilotRefusals.AnotherVersion);

    [Fact]
    public void Who_proposed_does_not_approve() => Given(Begun, Proposed).With(As(Worker, PlanDay, PostOf(Roles.StreetLeader, Street))).When(new ApproveWorkPlan(1)).ThenRefused(PilotRefusals.ProposerNeverApproves);

    [Fact]
    public void The_district_does_not_approve_over_the_street() => Given(Begun, Proposed).With(AsBureau(PlanDay)).When(new ApproveWorkPlan(1)).ThenRefused(PilotRefusals.NotTheApprover);

    [Fact]
    public void Without_a_proposal_there_is_nothing_to_approve() => Given(Begun).With(AsStreet(PlanDay)).When(new ApproveWorkPlan(1)).ThenRefused(PilotRefusals.NothingProposed);
}
