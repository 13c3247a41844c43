using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Meetings.MeetingsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Meetings.Meeting>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Meetings;

public class BeginMeetingTests
{
    [Fact]
    public void It_begins_by_server_time_and_shows_a_code() => Given(Planned).On(Day).By(PostAt(Community)).When(new BeginMeeting(Chair)).Then(Begun);

    [Fact]
    public void The_code_can_be_read_out() => SignInCode.Of(StreamIds.From("any")).Should().MatchRegex("^[2-9A-HJ-NP-Z]{7}$");

    [Fact]
    public void It_begins_once() => Given(Planned, Begun).On(Day).By(PostAt(Community)).When(new BeginMeeting(Chair)).ThenAlreadySo();

    [Fact]
    public void Under_one_of_its_members() => Given(Planned).On(Day).By(PostAt(Community)).When(new BeginMeeting("街道办主任")).ThenRefused(MeetingRefusals.UnknownPost);

    [Fact]
    public void Not_when_cancelled() => Given(Planned, Cancelled).On(Day).By(PostAt(Community)).When(new BeginMeeting(Chair)).ThenRefused(MeetingRefusals.TakesPlaceNoMore);

    [Fact]
    public void Not_by_others() => Given(Planned).On(Day).By(PostAt(Street)).When(new BeginMeeting(Chair)).ThenRefused(MeetingRefusals.NotYourUnit);
}
