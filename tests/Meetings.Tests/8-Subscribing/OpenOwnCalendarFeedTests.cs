using static CreationPlatform.Meetings.MeetingsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Meetings.CalendarFeed>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Meetings;

public class OpenOwnCalendarFeedTests
{
    [Fact]
    public void An_accounts_own_calendar_shows_the_units_of_its_posts() =>
        Given().On(Day).By(PostAt(Community), PostAt(Street)).When(new OpenOwnCalendarFeed()).Then(FeedOpened with { Units = [Community, Street], IsOwn = true });

    [Fact]
    public void It_is_opened_once() => Given(FeedOpened).On(Day).By(PostAt(Community)).When(new OpenOwnCalendarFeed()).ThenAlreadySo();
}
