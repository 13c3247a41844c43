using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.PilotRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>The district closes a phase once every item of its gate is proved and the gate before it is passed. The days of phases may overlap all the same.</summary>
internal sealed record PassGate(string Phase) : ICommand<Pilot>
{
    public Decision Decide(Pilot pilot, Circumstances now)
    {
        if (pilot.WhyNotOfDistrict(now) is { } notHere) return Decision.Refuse(notHere);
        if (pilot.GatesPassed.Contains(Phase)) return Decision.AlreadySo;
        if (WhyNotPassed(pilot) is { } refusal) return Decision.Refuse(refusal);
        return Decision.Record(new GatePassed(Phase, now.Today)).Under(Phasing);
    }

    private Refusal? WhyNotPassed(Pilot pilot) =>
        NoSuchGateItem.When(!PhaseGates.Phases.Contains(Phase))
        ?? EarlierGateFirst.When(PhaseGates.Phases.TakeWhile(p => p != Phase).Except(pilot.GatesPassed).Any())
        ?? GateNotProved.When(PhaseGates.ItemsOf(Phase).Except(pilot.Proved).Any());

    internal sealed class Shape : AbstractValidator<PassGate>
    {
        public Shape() => RuleFor(c => c.Phase).NotEmpty().MaximumLength(10);
    }
}
