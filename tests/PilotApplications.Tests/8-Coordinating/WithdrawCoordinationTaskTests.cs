using static CreationPlatform.PilotApplications.PilotsAtWork;
using static CreationPlatform.Testing.Story<CreationPlatform.PilotApplications.CoordinationTask>;

namespace CreationPlatform.PilotApplications;

public class WithdrawCoordinationTaskTests
{
    private static readonly WithdrawCoordinationTask Withdraw = new("并入月报");

    [Fact]
    public void Who_asked_withdraws_it() => Given(Assigned).On(Monday).By(CityPost).When(Withdraw).Then(TaskBack);

    [Fact]
    public void The_owner_does_not() => Given(Assigned).On(Monday).By(BureauPost).When(Withdraw).ThenRefused(CoordinationRefusals.NotTheAssigner);

    [Fact]
    public void What_is_done_is_done() => Given(Assigned, Completed).On(Monday).By(CityPost).When(Withdraw).ThenRefused(CoordinationRefusals.TaskNotOpen);
}
