using static CreationPlatform.PilotApplications.PilotsAtWork;
using static CreationPlatform.Testing.Story<CreationPlatform.PilotApplications.CoordinationTask>;

namespace CreationPlatform.PilotApplications;

public class MoveCoordinationTaskTests
{
    private static readonly MoveCoordinationTask Move = new(Moved.Due, Moved.Reason);

    [Fact]
    public void Who_asked_gives_it_another_day() => Given(Assigned).On(Monday).By(CityPost).When(Move).Then(Moved);

    [Fact]
    public void The_same_day_is_no_other() => Given(Assigned).On(Monday).By(CityPost).When(Move with { Due = TaskDue }).ThenAlreadySo();

    [Fact]
    public void The_owner_does_not_move_it() => Given(Assigned).On(Monday).By(BureauPost).When(Move).ThenRefused(CoordinationRefusals.NotTheAssigner);

    [Fact]
    public void Its_day_is_still_to_come() => Given(Assigned).On(Monday).By(CityPost).When(Move with { Due = Monday.AddDays(-1) }).ThenRefused(CoordinationRefusals.TaskDueBefore);
}
