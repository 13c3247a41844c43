using static CreationPlatform.Meetings.MeetingsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Meetings.CalendarFeed>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Meetings;

public class OpenOwnCalendarFeedTests
{
    [Fact]
    public void An_accounts_own_calendar_names_no_unit() => Given().On(Day).By(PostAt(Community)).When(new OpenOwnCalendarFeed()).Then(FeedOpened with { Unit = null });

    [Fact]
    public void It_is_opened_once() => Given(FeedOpened).On(Day).By(PostAt(Community)).When(new OpenOwnCalendarFeed()).ThenAlreadySo();
}
