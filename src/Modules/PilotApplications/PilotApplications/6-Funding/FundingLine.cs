using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

/// <summary>One amount for a pilot from one source, from the plan to what it was spent on. Spent never exceeds paid, nor paid approved, nor approved planned.</summary>
/// <param name="Id">The line.</param>
/// <param name="Source">Where the money comes from.</param>
/// <param name="GivenBy">Code of the division that gives it.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="BudgetYear">In which year's budget it stands.</param>
/// <param name="Planned">Yuan, two places.</param>
/// <param name="DocumentNumber">The paper that plans it.</param>
/// <param name="PlannedBy">The account that entered the plan.</param>
internal sealed record FundingLine(Guid Id, FundingSource Source, string GivenBy, string Purpose, int BudgetYear, decimal Planned, string DocumentNumber, string PlannedBy)
{
    /// <summary>Yuan; none until it is approved.</summary>
    public decimal? Approved { get; init; }

    public string? ApprovalNumber { get; init; }

    /// <summary>Why the plan was given up; none while it stands.</summary>
    public string? DroppedFor { get; init; }

    public IReadOnlyList<FundingVoucher> Vouchers { get; init; } = [];

    public decimal Paid => SumOf(VoucherKind.Payment);

    public decimal Accounted => SumOf(VoucherKind.Accounting);

    /// <summary>The lines after one more fact.</summary>
    public static IReadOnlyList<FundingLine> After(IReadOnlyList<FundingLine> lines, IEvent<PilotFunding> @event) => @event switch
    {
        FundingPlanned e => [.. lines, new(e.Line, e.Source, e.GivenBy, e.Purpose, e.BudgetYear, e.Amount, e.DocumentNumber, e.By)],
        FundingApproved e => With(lines, e.Line, line => line with { Approved = e.Amount, ApprovalNumber = e.DocumentNumber }),
        FundingLineDropped e => With(lines, e.Line, line => line with { DroppedFor = e.Reason }),
        FundingPaid e => With(lines, e.Line, line => line.Holding(new(VoucherKind.Payment, e.Voucher, e.Amount, e.PaidOn, e.By))),
        FundingAccounted e => With(lines, e.Line, line => line.Holding(new(VoucherKind.Accounting, e.Voucher, e.Amount, e.SpentOn, e.By))),
        FundingVoucherReversed e => With(lines, e.Line, line => line with { Vouchers = [.. line.Vouchers.Where(v => v.Number != e.Voucher)] }),
        _ => throw new UnhandledEventException(typeof(FundingLine), @event),
    };

    public FundingVoucher? Voucher(string number) => Vouchers.FirstOrDefault(v => v.Number == number);

    private FundingLine Holding(FundingVoucher voucher) => this with { Vouchers = [.. Vouchers, voucher] };

    private decimal SumOf(VoucherKind kind) => Yuan.Sum(Vouchers.Where(v => v.Kind == kind).Select(v => v.Amount));

    private static IReadOnlyList<FundingLine> With(IReadOnlyList<FundingLine> lines, Guid id, Func<FundingLine, FundingLine> change) => [.. lines.Select(l => l.Id == id ? change(l) : l)];
}

/// <summary>What several lines add up to, in yuan with two places. A plan that was given up counts nowhere.</summary>
internal sealed record FundingTotals(decimal Planned, decimal Approved, decimal Paid, decimal Accounted)
{
    public static FundingTotals Of(IEnumerable<FundingLine> lines) =>
        SumOf(lines.Where(l => l.DroppedFor is null).Select(l => new FundingTotals(l.Planned, l.Approved ?? 0, l.Paid, l.Accounted)));

    public static FundingTotals SumOf(IEnumerable<FundingTotals> totals) =>
        totals.Aggregate(new FundingTotals(0.00m, 0.00m, 0.00m, 0.00m), (sum, t) => new(sum.Planned + t.Planned, sum.Approved + t.Approved, sum.Paid + t.Paid, sum.Accounted + t.Accounted));
}
