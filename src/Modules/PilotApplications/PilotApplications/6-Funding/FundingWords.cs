using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

/// <summary>Where a pilot's money comes from: the budgets of its district and street, and the special subsidies of province and city. No other source is known.</summary>
internal enum FundingSource
{
    /// <summary>区财政预算.</summary>
    DistrictBudget = 1,

    /// <summary>街道办事处财政预算.</summary>
    StreetBudget,

    /// <summary>省民委专项经费补助.</summary>
    ProvinceSubsidy,

    /// <summary>市民委专项经费补助.</summary>
    CitySubsidy,
}

/// <summary>What a voucher proves.</summary>
internal enum VoucherKind
{
    /// <summary>拨付: money went to the pilot.</summary>
    Payment = 1,

    /// <summary>核销: what it was spent on.</summary>
    Accounting,
}

/// <summary>A voucher that stands on a line; what was reversed stands there no more.</summary>
/// <param name="Kind">What it proves.</param>
/// <param name="Number">Its number, once on a line.</param>
/// <param name="Amount">Yuan, two places.</param>
/// <param name="On">The day of payment or of spending.</param>
/// <param name="By">The account that entered it.</param>
internal sealed record FundingVoucher(VoucherKind Kind, string Number, decimal Amount, DateOnly On, string By);

/// <summary>Yuan with two places, exact: sums never pass through a binary fraction, and 12 reads 12.00.</summary>
internal static class Yuan
{
    public static decimal Exact(decimal amount) => decimal.Round(amount, 2) + 0.00m;

    public static decimal Sum(IEnumerable<decimal> amounts) => amounts.Aggregate(0.00m, (sum, amount) => sum + amount);
}

/// <summary>What the sources are.</summary>
internal static class FundingSources
{
    /// <summary>The level that gives it.</summary>
    public static UnitLevel LevelOf(FundingSource source) => source switch
    {
        FundingSource.DistrictBudget => UnitLevel.County,
        FundingSource.StreetBudget => UnitLevel.Township,
        FundingSource.ProvinceSubsidy => UnitLevel.Province,
        FundingSource.CitySubsidy => UnitLevel.Prefecture,
        _ => throw new ArgumentOutOfRangeException(nameof(source), source, null),
    };

    /// <summary>The sources that a pilot has: a community under a zone of the statistics office has no street, and no street budget.</summary>
    public static IEnumerable<FundingSource> Of(bool hasStreet) => Enum.GetValues<FundingSource>().Where(s => hasStreet || s != FundingSource.StreetBudget);
}
