using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Meetings.MeetingRefusals;

namespace CreationPlatform.Meetings;

/// <summary>Calls a meeting off, with the reason. What it was to serve is still owed, and its agenda waits for the next one.</summary>
internal sealed record CancelMeeting(string Reason) : ICommand<Meeting>
{
    public Decision Decide(Meeting meeting, Circumstances now)
    {
        if ((meeting.WhyPlanStands(now) ?? WhyNot.WhyNotWritten(Reason)) is { } refusal) return Decision.Refuse(refusal);
        return Decision.Record(new MeetingCancelled(meeting.Unit, meeting.Serves, Reason)).Under(OwnRule);
    }

    internal sealed class Shape : AbstractValidator<CancelMeeting>
    {
        public Shape() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
    }
}
