using static CreationPlatform.PilotApplications.PilotsAtWork;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.PilotApplications.CoordinationTask>;

namespace CreationPlatform.PilotApplications;

public class CompleteCoordinationTaskTests
{
    private static readonly CompleteCoordinationTask Complete = new("已经报送");

    [Fact]
    public void The_owner_completes_it_in_time() => Given(Assigned).On(Monday).By(BureauPost).When(Complete).Then(Completed);

    [Fact]
    public void On_its_day_it_is_in_time_and_the_day_after_late()
    {
        Given(Assigned).On(TaskDue).By(BureauPost).When(Complete).Then(Completed with { CompletedOn = TaskDue });
        Given(Assigned).On(TaskDue.AddDays(1)).By(BureauPost).When(Complete).Then(Completed with { CompletedOn = TaskDue.AddDays(1), Late = true });
        Read<CoordinationTaskDetails, CoordinationTask>(RoundId, Assigned, Completed with { Late = true }).IsLate.Should().BeTrue();
    }

    [Fact]
    public void Who_asked_does_not() => Given(Assigned).On(Monday).By(CityPost).When(Complete).ThenRefused(CoordinationRefusals.NotTheTaskOwner);

    [Fact]
    public void Once() => Given(Assigned, Completed).On(Monday).By(BureauPost).When(Complete).ThenRefused(CoordinationRefusals.TaskNotOpen);
}
