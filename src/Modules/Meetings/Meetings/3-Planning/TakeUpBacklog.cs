using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Meetings.MeetingRefusals;

namespace CreationPlatform.Meetings;

/// <summary>
/// Puts on the agenda what an earlier meeting of the same organisation left open: its postponed items, and every action item that is not
/// done. From then on this meeting has them, and no other.
/// </summary>
internal sealed record TakeUpBacklog(Guid Previous) : ICommand<Meeting>, ILookAt<Meeting>
{
    IEnumerable<Guid> ILookAt<Meeting>.Others => [Previous];

    public Decision Decide(Meeting meeting, Circumstances now)
    {
        if (meeting.BacklogOf == Previous) return Decision.AlreadySo;
        if (WhyNotTakenUp(meeting, now) is { } refusal) return Decision.Refuse(refusal);

        var previous = now.Other<Meeting>(Previous)!;
        var items = previous.OpenItems.Select((item, i) => new AgendaItem(meeting.Agenda.Count + i + 1, item.Subject, Previous));
        var actions = previous.Actions.Open.Select((action, i) => action.Item with { Number = i + 1, From = action.Item.From ?? Previous });
        return Decision.Record(new BacklogTakenUp(Previous, [.. items], [.. actions])).Under(OwnRule)
            .Reserving("meetings.backlog", Previous.ToString(), BacklogTakenUpElsewhere);
    }

    private Refusal? WhyNotTakenUp(Meeting meeting, Circumstances now) =>
        meeting.WhyPlanStands(now)
        ?? BacklogTakenUpElsewhere.When(meeting.BacklogOf is not null)
        ?? now.Other<Meeting>(Previous) switch
        {
            { } previous when previous.Unit != meeting.Unit || previous.Organisation != meeting.Organisation => UnknownBacklog,
            { Stage: not (MeetingStage.Approved or MeetingStage.Cancelled) } => BacklogNotSettled,
            { PassedOnTo: not null } => BacklogTakenUpElsewhere,
            null => UnknownBacklog,
            _ => null,
        };

    internal sealed class Shape : AbstractValidator<TakeUpBacklog>
    {
        public Shape() => RuleFor(c => c.Previous).NotEmpty();
    }
}
