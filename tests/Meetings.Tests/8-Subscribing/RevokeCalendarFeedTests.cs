using static CreationPlatform.Meetings.MeetingsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Meetings.CalendarFeed>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Meetings;

public class RevokeCalendarFeedTests
{
    [Fact]
    public void Its_owner_closes_it() => Given(FeedOpened).On(Day).By(PostAt(Community)).When(new RevokeCalendarFeed()).Then(new CalendarFeedRevoked());

    [Fact]
    public void Once() => Given(FeedOpened, new CalendarFeedRevoked()).On(Day).By(PostAt(Community)).When(new RevokeCalendarFeed()).ThenAlreadySo();

    [Fact]
    public void Nobody_revokes_anothers() =>
        Given(FeedOpened with { Account = "somebody.else" }).On(Day).By(PostAt(Community)).When(new RevokeCalendarFeed()).ThenRefused(MeetingRefusals.NotYourFeed);
}
