using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.SupervisionRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>The division that checked says why an answer will not do, and by which day it wants another.</summary>
internal sealed record RenewDemand(int Number, string Reason, DateOnly Due) : ICommand<SupervisionCheck>
{
    public Decision Decide(SupervisionCheck check, Circumstances now)
    {
        if (WhyNotRenewed(check, now) is { } refusal) return Decision.Refuse(refusal);
        return Decision.Record(new DemandRenewed(Number, Reason, Due, now.Today)).Under(Supervising);
    }

    private Refusal? WhyNotRenewed(SupervisionCheck check, Circumstances now) =>
        check.WhyNotJudged(check.Demand(Number), now)
        ?? DemandDueBefore.When(Due < now.Today)
        ?? WhyNot.WhyNotWritten(Reason);

    internal sealed class Shape : AbstractValidator<RenewDemand>
    {
        public Shape()
        {
            RuleFor(c => c.Number).InclusiveBetween(1, 30);
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
            RuleFor(c => c.Due).NotEmpty();
        }
    }
}
