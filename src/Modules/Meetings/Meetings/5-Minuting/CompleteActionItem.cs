using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Meetings.MeetingRefusals;

namespace CreationPlatform.Meetings;

/// <summary>What was agreed to be done is done, without waiting for the next meeting to hear of it.</summary>
internal sealed record CompleteActionItem(int Number) : ICommand<Meeting>
{
    public Decision Decide(Meeting meeting, Circumstances now)
    {
        if (meeting.Stage == MeetingStage.New) return Decision.Refuse(NotPlanned);
        if (!now.Actor.ActsFor(meeting.Unit)) return Decision.Refuse(NotYourUnit);
        return meeting.Actions.All.FirstOrDefault(a => a.Item.Number == Number) switch
        {
            null or { IsPassedOn: true } => Decision.Refuse(NoSuchAction),
            { DoneOn: not null } => Decision.AlreadySo,
            _ when meeting.Stage == MeetingStage.Minuted => Decision.Refuse(MinutesNotApproved),
            _ => Decision.Record(new ActionItemCompleted(Number, now.Today)).Under(OwnRule),
        };
    }

    internal sealed class Shape : AbstractValidator<CompleteActionItem>
    {
        public Shape() => RuleFor(c => c.Number).InclusiveBetween(1, 1_000);
    }
}
