using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Meetings.MeetingRefusals;

namespace CreationPlatform.Meetings;

/// <summary>
/// Gives a feed another address in the place of one that may be known to others: from now on that one answers nobody. The number says
/// which address is meant, the first being 1.
/// </summary>
internal sealed record RenewCalendarFeed(int Number) : ICommand<CalendarFeed>
{
    public Decision Decide(CalendarFeed feed, Circumstances now)
    {
        if (feed.Account != now.Actor.Account) return Decision.Refuse(NotYourFeed);
        if (feed.IsRevoked) return Decision.Refuse(FeedIsRevoked);
        if (Number > feed.Address) return Decision.Refuse(NoSuchAddress);
        return Number < feed.Address ? Decision.AlreadySo : Decision.Record(new CalendarFeedRenewed(feed.Address + 1)).Under(OwnRule);
    }

    internal sealed class Shape : AbstractValidator<RenewCalendarFeed>
    {
        public Shape() => RuleFor(c => c.Number).GreaterThan(0);
    }
}
