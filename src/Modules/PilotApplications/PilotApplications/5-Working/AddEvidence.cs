using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.PilotRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>佐证材料: a file of the pilot, or an event of another module by its id, proves something of a task.</summary>
internal sealed record AddEvidence(int Task, string Title, Guid? File = null, Guid? Event = null) : ICommand<Pilot>
{
    public Decision Decide(Pilot pilot, Circumstances now)
    {
        if (pilot.WhyNotOfCommunity(now) is { } notHere) return Decision.Refuse(notHere);
        if (pilot.Evidence.Any(e => e.Task == Task && e.File == File && e.Event == Event)) return Decision.AlreadySo;
        if (WhyNotAdded(pilot) is { } refusal) return Decision.Refuse(refusal);
        return Decision.Record(new TaskEvidenceAdded(new(pilot.Evidence.Count + 1, Task, Title, File, Event), now.Today)).Under(Creating);
    }

    private Refusal? WhyNotAdded(Pilot pilot) =>
        NoSuchTask.When(pilot.Plan?.Tasks.Any(t => t.Number == Task) is not true)
        ?? TooMuchEvidence.When(pilot.Evidence.Count >= 1_000)
        ?? pilot.WhyNoEvidence(File, Event)
        ?? WhyNot.WhyNotWritten(Title);

    internal sealed class Shape : AbstractValidator<AddEvidence>
    {
        public Shape() => RuleFor(c => c.Title).NotEmpty().MaximumLength(200);
    }
}
