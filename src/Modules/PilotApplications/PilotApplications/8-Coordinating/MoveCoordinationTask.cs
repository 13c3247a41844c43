using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.CoordinationRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>The unit that asked gives the task another day, and says why.</summary>
internal sealed record MoveCoordinationTask(DateOnly Due, string Reason) : ICommand<CoordinationTask>
{
    public Decision Decide(CoordinationTask task, Circumstances now)
    {
        if ((task.WhyNotAssigners(now) ?? TaskDueBefore.When(Due < now.Today) ?? WhyNot.WhyNotWritten(Reason)) is { } refusal) return Decision.Refuse(refusal);
        return task.Due == Due ? Decision.AlreadySo : Decision.Record(new CoordinationTaskMoved(Due, Reason, now.Today)).Under(PilotRefusals.OwnRule);
    }

    internal sealed class Shape : AbstractValidator<MoveCoordinationTask>
    {
        public Shape()
        {
            RuleFor(c => c.Due).NotEmpty();
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
        }
    }
}
