using static CreationPlatform.Meetings.MeetingsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Meetings.MeetingRegime>;

namespace CreationPlatform.Meetings;

public class LeaveRegimeTests
{
    [Fact]
    public void A_unit_leaves_on_a_day_to_come() => Given(Joined).On(Day).When(new LeaveRegime(Left.On)).Then(Left);

    [Fact]
    public void Nobody_leaves_afterwards() => Given(Joined).On(Day).When(new LeaveRegime(Day.AddDays(-1))).ThenRefused(MeetingRefusals.NotBackDated);

    [Fact]
    public void Who_does_not_take_part_cannot_leave() => Given().On(Day).When(new LeaveRegime(Day)).ThenRefused(MeetingRefusals.NotJoined);

    [Fact]
    public void One_leaves_once() => Given(Joined, Left).On(Day).When(new LeaveRegime(Left.On.AddDays(1))).ThenRefused(MeetingRefusals.HasLeft);
}
