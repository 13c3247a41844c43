using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.FundingRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>核销: the community or its street shows what paid money was spent on, with the voucher. Who paid it out does not account for it.</summary>
internal sealed record AccountForFunding(Guid Line, decimal Amount, string Voucher, string SpentFor, DateOnly SpentOn) : ICommand<PilotFunding>
{
    public Decision Decide(PilotFunding funding, Circumstances now)
    {
        var line = funding.Line(Line);
        if ((NoSuchFunding.When(line is not { DroppedFor: null }) ?? funding.WhyNotSpent(now)) is { } refusal) return Decision.Refuse(refusal);
        if (line!.Voucher(Voucher) is { Kind: VoucherKind.Accounting } there && there.Amount == Amount && there.On == SpentOn) return Decision.AlreadySo;
        if (WhyNotAccounted(line, now) is { } against) return Decision.Refuse(against);
        return Decision.Record(new FundingAccounted(Line, Yuan.Exact(Amount), Voucher, SpentFor, now.Actor.Account, SpentOn)).Under(Guaranteeing);
    }

    private Refusal? WhyNotAccounted(FundingLine line, Circumstances now) =>
        PayerNeverAccounts.When(!now.Actor.IsSystem && line.Vouchers.Any(v => v.Kind is VoucherKind.Payment && v.By == now.Actor.Account))
        ?? line.WhyNotVouched(Voucher, SpentOn, now)
        ?? AboveThePayments.When(line.Accounted + Amount > line.Paid)
        ?? WhyNot.WhyNotWritten(SpentFor);

    internal sealed class Shape : AbstractValidator<AccountForFunding>
    {
        public Shape()
        {
            RuleFor(c => c.Line).NotEmpty();
            RuleFor(c => c.Amount).GreaterThan(0).PrecisionScale(14, 2, true);
            RuleFor(c => c.Voucher).NotEmpty().MaximumLength(60);
            RuleFor(c => c.SpentFor).NotEmpty().MaximumLength(200);
            RuleFor(c => c.SpentOn).NotEmpty();
        }
    }
}
