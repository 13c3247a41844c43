using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Meetings.MeetingRefusals;

namespace CreationPlatform.Meetings;

/// <summary>Invites every member to the time and place that stand now; after a move they are invited anew.</summary>
internal sealed record InviteMembers : ICommand<Meeting>
{
    public Decision Decide(Meeting meeting, Circumstances now)
    {
        if (meeting.WhyPlanStands(now) is { } refusal) return Decision.Refuse(refusal);
        if (meeting.InvitedTo == meeting.Start) return Decision.AlreadySo;
        return Decision.Record(new MembersInvited([.. meeting.Members.Select(m => m.Post)], meeting.Start)).Under(OwnRule);
    }
}
