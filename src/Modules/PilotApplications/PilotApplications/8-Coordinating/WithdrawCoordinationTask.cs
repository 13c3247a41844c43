using CreationPlatform.BuildingBlocks;
using FluentValidation;

namespace CreationPlatform.PilotApplications;

/// <summary>The unit that asked no longer asks, and says why.</summary>
internal sealed record WithdrawCoordinationTask(string Reason) : ICommand<CoordinationTask>
{
    public Decision Decide(CoordinationTask task, Circumstances now)
    {
        if ((task.WhyNotAssigners(now) ?? WhyNot.WhyNotWritten(Reason)) is { } refusal) return Decision.Refuse(refusal);
        return Decision.Record(new CoordinationTaskWithdrawn(Reason, now.Today)).Under(PilotRefusals.OwnRule);
    }

    internal sealed class Shape : AbstractValidator<WithdrawCoordinationTask>
    {
        public Shape() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
    }
}
