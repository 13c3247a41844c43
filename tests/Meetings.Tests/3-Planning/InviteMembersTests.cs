using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Meetings.MeetingsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Meetings.Meeting>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Meetings;

public class InviteMembersTests
{
    [Fact]
    public void Every_member_is_invited() => Given(Planned).On(Day).By(PostAt(Community)).When(new InviteMembers()).Then(Invited);

    [Fact]
    public void Once() => Given(Planned, Invited).On(Day).By(PostAt(Community)).When(new InviteMembers()).ThenAlreadySo();

    [Fact]
    public void After_a_move_anew() => Given(Planned, Invited, Moved).On(Day).By(PostAt(Community)).When(new InviteMembers()).Then(Invited with { Start = Moved.Start });

    [Fact]
    public void Not_to_what_was_cancelled() => Given(Planned, Cancelled).On(Day).By(PostAt(Community)).When(new InviteMembers()).ThenRefused(MeetingRefusals.TakesPlaceNoMore);
}
