using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.PilotRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>New days of a phase.</summary>
internal sealed record PhaseDays(string Phase, DateOnly From, DateOnly To);

/// <summary>The province gives the phases of a round other days, and says why. They may overlap: they are ranges, not states.</summary>
internal sealed record AdjustPhases(IReadOnlyList<PhaseDays> Phases, string Reason) : ICommand<ProgrammeRound>
{
    public Decision Decide(ProgrammeRound round, Circumstances now)
    {
        if ((round.WhyNotKept(now) ?? PhasesDoNotFit.When(!Fit(round)) ?? WhyNot.WhyNotWritten(Reason)) is { } refusal) return Decision.Refuse(refusal);
        var adjusted = round.Phases.Select(p => Phases.First(n => n.Phase == p.Phase) is var days ? p with { From = days.From, To = days.To } : p).ToList();
        return adjusted.SequenceEqual(round.Phases) ? Decision.AlreadySo : Decision.Record(new PhasesAdjusted(adjusted, Reason)).Under(Phasing);
    }

    private bool Fit(ProgrammeRound round) =>
        Phases.Select(p => p.Phase).Order().SequenceEqual(round.Phases.Select(p => p.Phase).Order())
        && Phases.All(p => p.From <= p.To && p.From.Year == round.Year && p.To.Year == round.Year);

    internal sealed class Shape : AbstractValidator<AdjustPhases>
    {
        public Shape()
        {
            RuleFor(c => c.Phases).NotEmpty().Must(p => p.Count <= 10);
            RuleForEach(c => c.Phases).Must(p => p is { Phase.Length: > 0 and <= 10 });
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
        }
    }
}
