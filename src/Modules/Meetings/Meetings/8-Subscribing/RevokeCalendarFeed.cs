using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Meetings.MeetingRefusals;

namespace CreationPlatform.Meetings;

/// <summary>Closes a feed: its address answers nobody from now on.</summary>
internal sealed record RevokeCalendarFeed : ICommand<CalendarFeed>
{
    public Decision Decide(CalendarFeed feed, Circumstances now)
    {
        if (feed.Account != now.Actor.Account) return Decision.Refuse(NotYourFeed);
        return feed.IsRevoked ? Decision.AlreadySo : Decision.Record(new CalendarFeedRevoked()).Under(OwnRule);
    }
}
