using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.FundingRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>A plan that nobody has approved is given up, and why. It stays to be seen and counts nowhere.</summary>
internal sealed record DropFundingLine(Guid Line, string Reason) : ICommand<PilotFunding>
{
    public Decision Decide(PilotFunding funding, Circumstances now)
    {
        var line = funding.Line(Line);
        if ((line.WhyNotGiven(now) ?? FundingIsApproved.When(line!.Approved is not null) ?? WhyNot.WhyNotWritten(Reason)) is { } refusal) return Decision.Refuse(refusal);
        return Decision.Record(new FundingLineDropped(Line, Reason, now.Today)).Under(PilotRefusals.OwnRule);
    }

    internal sealed class Shape : AbstractValidator<DropFundingLine>
    {
        public Shape()
        {
            RuleFor(c => c.Line).NotEmpty();
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
        }
    }
}
