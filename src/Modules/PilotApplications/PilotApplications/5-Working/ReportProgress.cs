using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.PilotRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>The community says how far a task is, in per cent. A task is done only with evidence; to go back takes words, like every report.</summary>
internal sealed record ReportProgress(int Task, int Percent, string Statement) : ICommand<Pilot>
{
    public Decision Decide(Pilot pilot, Circumstances now)
    {
        if (WhyNotReported(pilot, now) is { } refusal) return Decision.Refuse(refusal);
        return pilot.Progress.GetValueOrDefault(Task) == Percent ? Decision.AlreadySo : Decision.Record(new TaskProgressed(Task, Percent, Statement, now.Today)).Under(Creating);
    }

    private Refusal? WhyNotReported(Pilot pilot, Circumstances now) =>
        pilot.WhyNotOfCommunity(now)
        ?? NoSuchTask.When(pilot.Plan?.Tasks.Any(t => t.Number == Task) is not true)
        ?? DoneNeedsEvidence.When(Percent == 100 && pilot.Evidence.All(e => e.Task != Task))
        ?? WhyNot.WhyNotWritten(Statement);

    internal sealed class Shape : AbstractValidator<ReportProgress>
    {
        public Shape()
        {
            RuleFor(c => c.Percent).InclusiveBetween(0, 100);
            RuleFor(c => c.Statement).NotEmpty().MaximumLength(1_000);
        }
    }
}
