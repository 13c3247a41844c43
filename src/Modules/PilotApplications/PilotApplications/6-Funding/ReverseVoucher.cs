using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.FundingRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>冲正: a wrong voucher counts no more. A payment is reversed by the unit that gave it, an accounting by the one that spent.</summary>
internal sealed record ReverseVoucher(Guid Line, string Voucher, string Reason) : ICommand<PilotFunding>
{
    public Decision Decide(PilotFunding funding, Circumstances now)
    {
        var (line, voucher) = (funding.Line(Line), funding.Line(Line)?.Voucher(Voucher));
        if (WhyNotReversed(funding, line, voucher, now) is { } refusal) return Decision.Refuse(refusal);
        return Decision.Record(new FundingVoucherReversed(Line, voucher!.Kind, Voucher, voucher.Amount, Reason, now.Today)).Under(PilotRefusals.OwnRule);
    }

    private Refusal? WhyNotReversed(PilotFunding funding, FundingLine? line, FundingVoucher? voucher, Circumstances now) =>
        NoSuchFunding.When(line is null)
        ?? NoSuchVoucher.When(voucher is null)
        ?? (voucher!.Kind is VoucherKind.Payment ? line.WhyNotGiven(now) : funding.WhyNotSpent(now))
        ?? SpentAlready.When(voucher.Kind is VoucherKind.Payment && line!.Accounted > line.Paid - voucher.Amount)
        ?? WhyNot.WhyNotWritten(Reason);

    internal sealed class Shape : AbstractValidator<ReverseVoucher>
    {
        public Shape()
        {
            RuleFor(c => c.Line).NotEmpty();
            RuleFor(c => c.Voucher).NotEmpty().MaximumLength(60);
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
        }
    }
}
