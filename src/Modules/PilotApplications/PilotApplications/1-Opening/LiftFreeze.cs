using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.PilotRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>A freeze, known by its first day, ends early: from today on work goes on.</summary>
internal sealed record LiftFreeze(DateOnly From) : ICommand<ProgrammeRound>
{
    public Decision Decide(ProgrammeRound round, Circumstances now)
    {
        if ((round.WhyNotKept(now) ?? NoSuchFreeze.When(!round.Freezes.Any(f => f.From == From && f.To >= now.Today))) is { } refusal) return Decision.Refuse(refusal);
        return Decision.Record(new FreezeLifted(From, now.Today)).Under(OwnRule);
    }

    internal sealed class Shape : AbstractValidator<LiftFreeze>
    {
        public Shape() => RuleFor(c => c.From).NotEmpty();
    }
}
