using CreationPlatform.BuildingBlocks;
using static CreationPlatform.PilotApplications.FundingRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>Grounds of refusal that several steps of funding share.</summary>
internal static class FundingGrounds
{
    /// <summary>Only the level that gives the money plans, approves and pays it.</summary>
    public static Refusal? WhyNotGiven(this FundingLine? line, Circumstances now) =>
        NoSuchFunding.When(line is not { DroppedFor: null })
        ?? MoneyOfAnother.When(!now.ActsForArea(line!.GivenBy));

    /// <summary>Only the community and its street spend.</summary>
    public static Refusal? WhyNotSpent(this PilotFunding funding, Circumstances now) =>
        NotTheSpender.When(!now.ActsForArea(funding.Community) && (funding.Street is not { } street || !now.ActsForArea(street)));

    /// <summary>A number stands once on a line, and nothing is entered before it happened.</summary>
    public static Refusal? WhyNotVouched(this FundingLine line, string voucher, DateOnly on, Circumstances now) =>
        VoucherIsTaken.When(line.Voucher(voucher) is not null)
        ?? VoucherDatedAhead.When(on > now.Today)
        ?? WhyNot.WhyNotWritten(voucher);
}
