using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.SupervisionRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>The unit of which something was demanded answers what it has done. A late answer is taken and stays on record as late.</summary>
internal sealed record AnswerDemand(int Number, string Answer) : ICommand<SupervisionCheck>
{
    public Decision Decide(SupervisionCheck check, Circumstances now)
    {
        var demand = check.Demand(Number);
        if ((NoSuchDemand.When(demand is null) ?? DemandOfAnother.When(!now.ActsForArea(demand!.To))) is { } refusal) return Decision.Refuse(refusal);
        if (demand is { Stage: DemandStage.Answered } && demand.Answer == Answer) return Decision.AlreadySo;
        if ((NoAnswerOwed.When(demand!.Stage is not DemandStage.Open) ?? WhyNot.WhyNotWritten(Answer)) is { } against) return Decision.Refuse(against);
        return Decision.Record(new DemandAnswered(Number, Answer, now.Today, now.Today > demand.Due)).Under(Supervising);
    }

    internal sealed class Shape : AbstractValidator<AnswerDemand>
    {
        public Shape()
        {
            RuleFor(c => c.Number).InclusiveBetween(1, 30);
            RuleFor(c => c.Answer).NotEmpty().MaximumLength(2_000);
        }
    }
}
