using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Meetings.MeetingRefusals;

namespace CreationPlatform.Meetings;

/// <summary>The head of the unit approves the minutes, in 5 working days (MI-01). Later they are approved late, which stays on record.</summary>
internal sealed record ApproveMinutes : ICommand<Meeting>
{
    public Decision Decide(Meeting meeting, Circumstances now)
    {
        if (meeting.Stage == MeetingStage.Approved && now.Actor.ActsFor(meeting.Unit)) return Decision.AlreadySo;
        if ((meeting.WhyNotMinuted(now) ?? NoMinutes.When(meeting.Minutes is null)) is { } refusal) return Decision.Refuse(refusal);
        return Decision.Record(new MinutesApproved(meeting.Unit, meeting.Serves, now.Today, meeting.MinutesDue!.Due)).Under(Source);
    }
}
