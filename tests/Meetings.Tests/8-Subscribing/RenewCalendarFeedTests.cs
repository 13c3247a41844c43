using static CreationPlatform.Meetings.MeetingsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Meetings.CalendarFeed>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Meetings;

public class RenewCalendarFeedTests
{
    [Fact]
    public void It_has_another_address_then() => Given(FeedOpened).On(Day).By(PostAt(Community)).When(new RenewCalendarFeed(1)).Then(new CalendarFeedRenewed(2));

    [Fact]
    public void And_again_another() => Given(FeedOpened, new CalendarFeedRenewed(2)).On(Day).By(PostAt(Community)).When(new RenewCalendarFeed(2)).Then(new CalendarFeedRenewed(3));

    [Fact]
    public void An_address_is_replaced_once() => Given(FeedOpened, new CalendarFeedRenewed(2)).On(Day).By(PostAt(Community)).When(new RenewCalendarFeed(1)).ThenAlreadySo();

    [Fact]
    public void One_that_never_was_cannot_be_replaced() => Given(FeedOpened).On(Day).By(PostAt(Community)).When(new RenewCalendarFeed(2)).ThenRefused(MeetingRefusals.NoSuchAddress);

    [Fact]
    public void Addresses_are_counted_from_one() => new RenewCalendarFeed.Shape().Validate(new RenewCalendarFeed(0)).IsValid.Should().BeFalse();

    [Fact]
    public void What_is_revoked_stays_so() =>
        Given(FeedOpened, new CalendarFeedRevoked()).On(Day).By(PostAt(Community)).When(new RenewCalendarFeed(1)).ThenRefused(MeetingRefusals.FeedIsRevoked);

    [Fact]
    public void Nobody_renews_anothers() =>
        Given(FeedOpened with { Account = "somebody.else" }).On(Day).By(PostAt(Community)).When(new RenewCalendarFeed(1)).ThenRefused(MeetingRefusals.NotYourFeed);
}
