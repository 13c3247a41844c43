using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Meetings;

/// <summary>Opens to somebody's calendar program the meetings of every unit at which that account holds a post, each for as long as it holds it.</summary>
internal sealed record OpenOwnCalendarFeed : ICommand<CalendarFeed>
{
    public Decision Decide(CalendarFeed feed, Circumstances now) => feed.Account is not null
        ? Decision.AlreadySo
        : Decision.Record(new CalendarFeedOpened([.. now.Actor.Posts.Select(p => p.Unit).Distinct()], true, now.Actor.Account)).Under(MeetingRefusals.OwnRule);
}
