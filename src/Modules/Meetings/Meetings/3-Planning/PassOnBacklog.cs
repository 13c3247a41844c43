using CreationPlatform.BuildingBlocks;
using FluentValidation;

namespace CreationPlatform.Meetings;

/// <summary>What this meeting left open is from now on the business of the later one that took it up.</summary>
internal sealed record PassOnBacklog(Guid To) : ICommand<Meeting>
{
    public Decision Decide(Meeting meeting, Circumstances now) => meeting switch
    {
        { PassedOnTo: not null } => Decision.AlreadySo,
        { Stage: MeetingStage.New } => Decision.Refuse(MeetingRefusals.NotPlanned),
        _ => Decision.Record(new BacklogPassedOn(To)).Under(MeetingRefusals.OwnRule),
    };

    internal sealed class Shape : AbstractValidator<PassOnBacklog>
    {
        public Shape() => RuleFor(c => c.To).NotEmpty();
    }
}
