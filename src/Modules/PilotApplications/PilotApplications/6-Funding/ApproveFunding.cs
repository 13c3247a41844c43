using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.FundingRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>Planned money is approved, all of it or less, by somebody of the same level who did not plan it.</summary>
internal sealed record ApproveFunding(Guid Line, decimal Amount, string DocumentNumber) : ICommand<PilotFunding>
{
    public Decision Decide(PilotFunding funding, Circumstances now)
    {
        var line = funding.Line(Line);
        if (line.WhyNotGiven(now) is { } refusal) return Decision.Refuse(refusal);
        if (line!.Approved == Amount && line.ApprovalNumber == DocumentNumber) return Decision.AlreadySo;
        if (WhyNotApproved(line, now) is { } against) return Decision.Refuse(against);
        return Decision.Record(new FundingApproved(Line, Yuan.Exact(Amount), DocumentNumber, now.Actor.Account, now.Today)).Under(Guaranteeing);
    }

    private Refusal? WhyNotApproved(FundingLine line, Circumstances now) =>
        FundingIsApproved.When(line.Approved is not null)
        ?? PlannerNeverApproves.When(!now.Actor.IsSystem && line.PlannedBy == now.Actor.Account)
        ?? AboveThePlan.When(Amount > line.Planned)
        ?? WhyNot.WhyNotWritten(DocumentNumber);

    internal sealed class Shape : AbstractValidator<ApproveFunding>
    {
        public Shape()
        {
            RuleFor(c => c.Line).NotEmpty();
            RuleFor(c => c.Amount).GreaterThan(0).PrecisionScale(14, 2, true);
            RuleFor(c => c.DocumentNumber).NotEmpty().MaximumLength(80);
        }
    }
}
