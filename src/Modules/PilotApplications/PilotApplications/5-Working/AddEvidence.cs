using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.PilotRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>佐证材料: a file of the pilot, or an event of any module that the log holds, proves something of a task.</summary>
internal sealed record AddEvidence(int Task, string Title, Guid? File = null, EventPlace? Cites = null) : ICommand<Pilot>, ICite
{
    IEnumerable<(Guid Stream, long Version)> ICite.Cited => Cites.AsCited();

    public Decision Decide(Pilot pilot, Circumstances now)
    {
        if (pilot.WhyNotOfCommunity(now) is { } notHere) return Decision.Refuse(notHere);
        if (pilot.Evidence.Any(e => e.Task == Task && e.File == File && e.Cites == Cites)) return Decision.AlreadySo;
        if (WhyNotAdded(pilot, now) is { } refusal) return Decision.Refuse(refusal);
        return Decision.Record(new TaskEvidenceAdded(new(pilot.Evidence.Count + 1, Task, Title, File, null, Cites), now.Today)).Under(Creating);
    }

    private Refusal? WhyNotAdded(Pilot pilot, Circumstances now) =>
        NoSuchTask.When(pilot.Plan?.Tasks.Any(t => t.Number == Task) is not true)
        ?? TooMuchEvidence.When(pilot.Evidence.Count >= 1_000)
        ?? pilot.WhyNoEvidence(File, Cites, now)
        ?? WhyNot.WhyNotWritten(Title);

    internal sealed class Shape : AbstractValidator<AddEvidence>
    {
        public Shape()
        {
            RuleFor(c => c.Title).NotEmpty().MaximumLength(200);
            RuleFor(c => c.Cites).Must(Working.IsPlace);
        }
    }
}
