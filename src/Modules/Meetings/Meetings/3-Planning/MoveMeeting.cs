using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Meetings.MeetingRefusals;

namespace CreationPlatform.Meetings;

/// <summary>Moves a meeting to another time or place, with the reason. An obligation's period does not move with it.</summary>
internal sealed record MoveMeeting(DateTimeOffset Start, Venue Venue, string Reason) : ICommand<Meeting>
{
    public Decision Decide(Meeting meeting, Circumstances now)
    {
        if (meeting.WhyPlanStands(now) is { } refusal) return Decision.Refuse(refusal);
        if (meeting.Start == Start && meeting.Venue == Venue) return Decision.AlreadySo;
        if (ChinaTime.DateOf(Start) < now.Today) return Decision.Refuse(StartInPast);
        if (WhyNot.WhyNotWritten(Venue.Place, Reason) is { } personal) return Decision.Refuse(personal);
        return Decision.Record(new MeetingMoved(meeting.Start, Start, Venue, Reason)).Under(OwnRule);
    }

    internal sealed class Shape : AbstractValidator<MoveMeeting>
    {
        public Shape()
        {
            RuleFor(c => c.Start).NotEmpty();
            RuleFor(c => c.Venue.Place).NotEmpty().MaximumLength(100);
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
        }
    }
}
