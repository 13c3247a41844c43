using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Meetings;

/// <summary>Opens to somebody's calendar program the meetings of every street and community at which that account holds a post, whichever these are by then.</summary>
internal sealed record OpenOwnCalendarFeed : ICommand<CalendarFeed>
{
    public Decision Decide(CalendarFeed feed, Circumstances now) => feed.Account is not null
        ? Decision.AlreadySo
        : Decision.Record(new CalendarFeedOpened(null, now.Actor.Account)).Under(MeetingRefusals.OwnRule);
}
