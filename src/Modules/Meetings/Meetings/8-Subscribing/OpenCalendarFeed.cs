using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Meetings.MeetingRefusals;

namespace CreationPlatform.Meetings;

/// <summary>Opens a unit's calendar to the calendar program of whoever asks, for as long as a post of that account reaches the unit.</summary>
internal sealed record OpenCalendarFeed(string Unit) : ICommand<CalendarFeed>, IWithinUnits
{
    IEnumerable<string> IWithinUnits.Units => [Unit];

    public Decision Decide(CalendarFeed feed, Circumstances now)
    {
        if (feed.Account is not null) return Decision.AlreadySo;
        if (!now.Units.Find(Unit).IsStreetOrCommunity()) return Decision.Refuse(UnknownUnit);
        return Decision.Record(new CalendarFeedOpened([Unit], false, now.Actor.Account)).Under(OwnRule);
    }

    internal sealed class Shape : AbstractValidator<OpenCalendarFeed>
    {
        public Shape() => RuleFor(c => c.Unit).NotEmpty().Matches("^[0-9]{12}$");
    }
}
