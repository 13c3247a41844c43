using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.CoordinationRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>The owner has done the task and says with what result. After its day that stays on record as late.</summary>
internal sealed record CompleteCoordinationTask(string Result) : ICommand<CoordinationTask>
{
    public Decision Decide(CoordinationTask task, Circumstances now)
    {
        if ((task.WhyNotOwners(now) ?? WhyNot.WhyNotWritten(Result)) is { } refusal) return Decision.Refuse(refusal);
        return Decision.Record(new CoordinationTaskCompleted(Result, now.Today, now.Today > task.Due)).Under(Coordinating);
    }

    internal sealed class Shape : AbstractValidator<CompleteCoordinationTask>
    {
        public Shape() => RuleFor(c => c.Result).NotEmpty().MaximumLength(2_000);
    }
}
