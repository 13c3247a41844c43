using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.PilotRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>On these days, of today or later, nothing is submitted and nothing decided in the round; clocks stand still.</summary>
internal sealed record FreezeRound(DateOnly From, DateOnly To, string Reason) : ICommand<ProgrammeRound>
{
    public Decision Decide(ProgrammeRound round, Circumstances now)
    {
        if (round.WhyNotKept(now) is { } refusal) return Decision.Refuse(refusal);
        var freeze = new Freeze(From, To, Reason);
        if (round.Freezes.Contains(freeze)) return Decision.AlreadySo;
        if (WhyNotFrozen(round, now) is { } against) return Decision.Refuse(against);
        return Decision.Record(new RoundFrozen(freeze)).Under(OwnRule);
    }

    private Refusal? WhyNotFrozen(ProgrammeRound round, Circumstances now) =>
        NotBackDated.When(From < now.Today)
        ?? FreezeOverlaps.When(round.Freezes.Any(f => f.From <= To && From <= f.To))
        ?? WhyNot.WhyNotWritten(Reason);

    internal sealed class Shape : AbstractValidator<FreezeRound>
    {
        public Shape()
        {
            RuleFor(c => c.From).NotEmpty();
            RuleFor(c => c.To).GreaterThanOrEqualTo(c => c.From).Must((c, to) => to.DayNumber - c.From.DayNumber <= 92);
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
        }
    }
}
