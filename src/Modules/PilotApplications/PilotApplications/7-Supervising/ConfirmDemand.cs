using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.SupervisionRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>The division that checked confirms that what it demanded is done.</summary>
internal sealed record ConfirmDemand(int Number) : ICommand<SupervisionCheck>
{
    public Decision Decide(SupervisionCheck check, Circumstances now)
    {
        var demand = check.Demand(Number);
        if (demand is { Stage: DemandStage.Met } && now.Actor.ActsFor(check.By)) return Decision.AlreadySo;
        if (check.WhyNotJudged(demand, now) is { } refusal) return Decision.Refuse(refusal);
        return Decision.Record(new DemandMet(Number, now.Today)).Under(Supervising);
    }

    internal sealed class Shape : AbstractValidator<ConfirmDemand>
    {
        public Shape() => RuleFor(c => c.Number).InclusiveBetween(1, 30);
    }
}
