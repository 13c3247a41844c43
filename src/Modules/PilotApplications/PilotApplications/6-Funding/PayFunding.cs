using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.FundingRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>拨付: approved money went to the pilot on a day, at once or in parts, each with its voucher.</summary>
internal sealed record PayFunding(Guid Line, decimal Amount, string Voucher, DateOnly PaidOn) : ICommand<PilotFunding>
{
    public Decision Decide(PilotFunding funding, Circumstances now)
    {
        var line = funding.Line(Line);
        if (line.WhyNotGiven(now) is { } refusal) return Decision.Refuse(refusal);
        if (line!.Voucher(Voucher) is { Kind: VoucherKind.Payment } there && there.Amount == Amount && there.On == PaidOn) return Decision.AlreadySo;
        if (WhyNotPaid(line, now) is { } against) return Decision.Refuse(against);
        return Decision.Record(new FundingPaid(Line, Yuan.Exact(Amount), Voucher, now.Actor.Account, PaidOn)).Under(Guaranteeing);
    }

    private Refusal? WhyNotPaid(FundingLine line, Circumstances now) =>
        FundingNotApproved.When(line.Approved is null)
        ?? line.WhyNotVouched(Voucher, PaidOn, now)
        ?? AboveTheApproval.When(line.Paid + Amount > line.Approved);

    internal sealed class Shape : AbstractValidator<PayFunding>
    {
        public Shape()
        {
            RuleFor(c => c.Line).NotEmpty();
            RuleFor(c => c.Amount).GreaterThan(0).PrecisionScale(14, 2, true);
            RuleFor(c => c.Voucher).NotEmpty().MaximumLength(60);
            RuleFor(c => c.PaidOn).NotEmpty();
        }
    }
}
