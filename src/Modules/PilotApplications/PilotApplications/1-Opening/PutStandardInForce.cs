using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.PilotRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>The province puts another standard of indicators in force, from today or a later day. Applications keep the one of their draft.</summary>
internal sealed record PutStandardInForce(string Standard, DateOnly From) : ICommand<ProgrammeRound>
{
    public Decision Decide(ProgrammeRound round, Circumstances now)
    {
        if (round.WhyNotKept(now) is { } refusal) return Decision.Refuse(refusal);
        if (round.Standards[^1] is var latest && latest.Standard == Standard && latest.From <= From) return Decision.AlreadySo;
        if (From < now.Today) return Decision.Refuse(NotBackDated);
        return Decision.Record(new StandardPutInForce(Standard, From)).Under(OwnRule);
    }

    internal sealed class Shape : AbstractValidator<PutStandardInForce>
    {
        public Shape()
        {
            RuleFor(c => c.Standard).NotEmpty().MaximumLength(120);
            RuleFor(c => c.From).NotEmpty();
        }
    }
}
