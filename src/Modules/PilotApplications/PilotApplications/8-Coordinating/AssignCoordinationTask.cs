using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.CoordinationRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>A division asks another for something by a day. Divisions coordinate both ways, so that a district can ask the province as well.</summary>
internal sealed record AssignCoordinationTask(Guid Round, string AssignedBy, string Owner, string Subject, string Work, DateOnly Due) : ICommand<CoordinationTask>, IWithinUnits
{
    IEnumerable<string> IWithinUnits.Units => [AssignedBy];

    public Decision Decide(CoordinationTask task, Circumstances now)
    {
        if (WhyNotAssigned(now) is { } refusal) return Decision.Refuse(refusal);
        if (task.Stage is not CoordinationStage.New) return Decision.AlreadySo;
        return Decision.Record(new CoordinationTaskAssigned(Round, AssignedBy, Owner, now.PathsOf(AssignedBy, Owner), Subject, Work, Due, now.Today)).Under(Coordinating);
    }

    private Refusal? WhyNotAssigned(Circumstances now) =>
        NotTheAssigner.When(!now.Actor.ActsFor(AssignedBy))
        ?? NoTaskOwner.When(Owner == AssignedBy || now.Units.Find(Owner) is not { IsBody: true, Level: <= UnitLevel.County })
        ?? TaskDueBefore.When(Due < now.Today)
        ?? WhyNot.WhyNotWritten(Subject, Work);

    internal sealed class Shape : AbstractValidator<AssignCoordinationTask>
    {
        public Shape()
        {
            RuleFor(c => c.Round).NotEmpty();
            RuleFor(c => c.AssignedBy).NotEmpty().MaximumLength(40);
            RuleFor(c => c.Owner).NotEmpty().MaximumLength(40);
            RuleFor(c => c.Subject).NotEmpty().MaximumLength(120);
            RuleFor(c => c.Work).NotEmpty().MaximumLength(2_000);
            RuleFor(c => c.Due).NotEmpty();
        }
    }
}
