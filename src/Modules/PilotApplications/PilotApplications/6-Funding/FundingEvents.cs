using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

/// <summary>Money is planned for a pilot: whose, what for, in which year's budget and by which paper. Amounts are yuan with two places throughout.</summary>
[StoredAs("pilots.funding-planned.v1")]
internal sealed record FundingPlanned(
    Guid Round, string Community, string? Street, string District, IReadOnlyList<string> Path, Guid Line, FundingSource Source, string GivenBy, string Purpose, int BudgetYear, decimal Amount,
    string DocumentNumber, string By, DateOnly PlannedOn) : IEvent<PilotFunding>;

/// <summary>What was planned is approved, in full or in part, by somebody else.</summary>
[StoredAs("pilots.funding-approved.v1")]
internal sealed record FundingApproved(Guid Line, decimal Amount, string DocumentNumber, string By, DateOnly ApprovedOn) : IEvent<PilotFunding>;

/// <summary>A plan that was not approved is given up.</summary>
[StoredAs("pilots.funding-line-dropped.v1")]
internal sealed record FundingLineDropped(Guid Line, string Reason, DateOnly DroppedOn) : IEvent<PilotFunding>;

/// <summary>拨付: money of a line was paid out to the pilot.</summary>
[StoredAs("pilots.funding-paid.v1")]
internal sealed record FundingPaid(Guid Line, decimal Amount, string Voucher, string By, DateOnly PaidOn) : IEvent<PilotFunding>;

/// <summary>核销: the pilot showed what paid money was spent on.</summary>
[StoredAs("pilots.funding-accounted.v1")]
internal sealed record FundingAccounted(Guid Line, decimal Amount, string Voucher, string SpentFor, string By, DateOnly SpentOn) : IEvent<PilotFunding>;

/// <summary>冲正: a voucher counts no more, and why. It stays in the history.</summary>
[StoredAs("pilots.funding-voucher-reversed.v1")]
internal sealed record FundingVoucherReversed(Guid Line, VoucherKind Kind, string Voucher, decimal Amount, string Reason, DateOnly ReversedOn) : IEvent<PilotFunding>;
