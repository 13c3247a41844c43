using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.CoordinationRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>反馈: the owner says how far the task is, as often as there is something to say.</summary>
internal sealed record ReportOnCoordinationTask(string Feedback) : ICommand<CoordinationTask>
{
    public Decision Decide(CoordinationTask task, Circumstances now)
    {
        if ((task.WhyNotOwners(now) ?? WhyNot.WhyNotWritten(Feedback)) is { } refusal) return Decision.Refuse(refusal);
        return task.LastFeedback == Feedback ? Decision.AlreadySo : Decision.Record(new CoordinationFeedbackGiven(Feedback, now.Today)).Under(Coordinating);
    }

    internal sealed class Shape : AbstractValidator<ReportOnCoordinationTask>
    {
        public Shape() => RuleFor(c => c.Feedback).NotEmpty().MaximumLength(2_000);
    }
}
