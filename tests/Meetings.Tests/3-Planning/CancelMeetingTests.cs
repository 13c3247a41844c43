using static CreationPlatform.Meetings.MeetingsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Meetings.Meeting>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Meetings;

public class CancelMeetingTests
{
    [Fact]
    public void A_meeting_is_called_off_with_its_reason() => Given(Planned).On(Day).By(PostAt(Community)).When(new CancelMeeting(Cancelled.Reason)).Then(Cancelled);

    [Fact]
    public void Once() => Given(Planned, Cancelled).On(Day).By(PostAt(Community)).When(new CancelMeeting("又一次")).ThenRefused(MeetingRefusals.TakesPlaceNoMore);

    [Fact]
    public void Not_once_it_has_begun() => Given(Planned, Begun).On(Day).By(PostAt(Community)).When(new CancelMeeting("太晚")).ThenRefused(MeetingRefusals.HasBegun);

    [Fact]
    public void Not_by_others() => Given(Planned).On(Day).By(PostAt(Street)).When(new CancelMeeting("街道另有安排")).ThenRefused(MeetingRefusals.NotYourUnit);
}
