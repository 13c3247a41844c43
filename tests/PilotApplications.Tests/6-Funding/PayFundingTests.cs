using static CreationPlatform.PilotApplications.PilotsAtWork;
using static CreationPlatform.Testing.Story<CreationPlatform.PilotApplications.PilotFunding>;

namespace CreationPlatform.PilotApplications;

public class PayFundingTests
{
    private static readonly PayFunding Pay = new(Line, 25_000.5m, "拨-001", Monday);

    [Fact]
    public void Approved_money_is_paid_in_parts() => Given(ApprovedFunding).On(Monday).By(GovernmentPost).When(Pay).Then(Paid);

    [Fact]
    public void To_the_last_fen() => Given(PaidFunding).On(Monday).By(GovernmentPost).When(Pay with { Amount = 34_999.50m, Voucher = "拨-002" }).Then(Paid with { Amount = 34_999.50m, Voucher = "拨-002" });

    [Fact]
    public void And_no_further() => Given(PaidFunding).On(Monday).By(GovernmentPost).When(Pay with { Amount = 34_999.51m, Voucher = "拨-002" }).ThenRefused(FundingRefusals.AboveTheApproval);

    [Fact]
    public void Paid_is_paid() => Given(PaidFunding).On(Monday).By(GovernmentPost).When(Pay).ThenAlreadySo();

    [Fact]
    public void A_voucher_stands_once() => Given(PaidFunding).On(Monday).By(GovernmentPost).When(Pay with { Amount = 1m }).ThenRefused(FundingRefusals.VoucherIsTaken);

    [Fact]
    public void Nothing_is_paid_before_it_is_approved() => Given(PlannedByAnother).On(Monday).By(GovernmentPost).When(Pay).ThenRefused(FundingRefusals.FundingNotApproved);

    [Fact]
    public void Nor_entered_before_it_is_paid() => Given(ApprovedFunding).On(Monday).By(GovernmentPost).When(Pay with { PaidOn = Monday.AddDays(1) }).ThenRefused(FundingRefusals.VoucherDatedAhead);

    [Fact]
    public void A_level_pays_its_own_money() => Given(ApprovedFunding).On(Monday).By(StreetPost).When(Pay).ThenRefused(FundingRefusals.MoneyOfAnother);
}
