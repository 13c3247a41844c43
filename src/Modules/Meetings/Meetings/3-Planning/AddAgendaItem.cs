using CreationPlatform.BuildingBlocks;
using FluentValidation;

namespace CreationPlatform.Meetings;

/// <summary>Puts one more item on the agenda, before the meeting or while it lasts.</summary>
internal sealed record AddAgendaItem(string Subject) : ICommand<Meeting>
{
    public Decision Decide(Meeting meeting, Circumstances now)
    {
        if (meeting.Agenda.Any(item => item.Subject == Subject)) return Decision.AlreadySo;
        var whyNot = meeting.Stage == MeetingStage.InSession ? meeting.WhyNotInSession(now) : meeting.WhyPlanStands(now);
        if ((whyNot ?? WhyNot.WhyNotWritten(Subject)) is { } refusal) return Decision.Refuse(refusal);
        return Decision.Record(new AgendaItemAdded(meeting.Agenda.Count + 1, Subject)).Under(MeetingRefusals.OwnRule);
    }

    internal sealed class Shape : AbstractValidator<AddAgendaItem>
    {
        public Shape() => RuleFor(c => c.Subject).NotEmpty().MaximumLength(200);
    }
}
