using static CreationPlatform.Meetings.MeetingsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Meetings.CalendarFeed>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Meetings;

public class OpenCalendarFeedTests
{
    [Fact]
    public void Whoever_reaches_a_unit_may_subscribe_to_its_calendar() => Given().On(Day).By(PostAt(Community)).When(new OpenCalendarFeed(Community)).Then(FeedOpened);

    [Fact]
    public void Only_streets_and_communities_have_one() => Given().On(Day).By(PostAt(District)).When(new OpenCalendarFeed(District)).ThenRefused(MeetingRefusals.UnknownUnit);

    [Fact]
    public void It_is_opened_once() => Given(FeedOpened).On(Day).By(PostAt(Community)).When(new OpenCalendarFeed(Community)).ThenAlreadySo();
}
