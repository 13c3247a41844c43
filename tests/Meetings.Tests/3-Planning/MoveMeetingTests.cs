using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Meetings.MeetingsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Meetings.Meeting>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Meetings;

public class MoveMeetingTests
{
    private static MoveMeeting Move => new(Moved.Start, Moved.Venue, Moved.Reason);

    [Fact]
    public void A_meeting_is_moved_with_its_reason() => Given(Planned).On(Day).By(PostAt(Community)).When(Move).Then(Moved);

    [Fact]
    public void Where_it_is_it_need_not_go() => Given(Planned, Moved).On(Day).By(PostAt(Community)).When(Move).ThenAlreadySo();

    [Fact]
    public void Not_into_the_past() => Given(Planned).On(Day).By(PostAt(Community)).When(Move with { Start = Start.AddDays(-1) }).ThenRefused(MeetingRefusals.StartInPast);

    [Fact]
    public void Not_once_it_has_begun() => Given(Planned, Begun).On(Day).By(PostAt(Community)).When(Move).ThenRefused(MeetingRefusals.HasBegun);

    [Fact]
    public void Not_by_others() => Given(Planned).On(Day).By(PostAt(Street)).When(Move).ThenRefused(MeetingRefusals.NotYourUnit);

    [Fact]
    public void Not_with_personal_numbers() => Given(Planned).On(Day).By(PostAt(Community)).When(Move with { Reason = "等13887654321回复" }).ThenRefused(MeetingRefusals.PersonalNumber);
}
