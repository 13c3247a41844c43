using static CreationPlatform.PilotApplications.PilotsAtWork;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.PilotApplications.PilotFunding>;

namespace CreationPlatform.PilotApplications;

public class ReverseVoucherTests
{
    private static readonly ReverseVoucher Reverse = new(Line, "票-17", "票据重复");

    [Fact]
    public void The_spender_reverses_an_accounting()
    {
        Given([.. PaidFunding, Accounted]).On(Monday).By(CommunityPost).When(Reverse).Then(Reversed);
        Read<FundingDetails, PilotFunding>(FundingId, [.. PaidFunding, Accounted, Reversed]).Total.Accounted.Should().Be(0);
    }

    [Fact]
    public void The_giver_reverses_a_payment() => Given(PaidFunding).On(Monday).By(GovernmentPost).When(Reverse with { Voucher = "拨-001" })
        .Then(Reversed with { Kind = VoucherKind.Payment, Voucher = "拨-001", Amount = 25_000.50m });

    [Fact]
    public void A_payment_that_was_spent_is_not_reversed() =>
        Given([.. PaidFunding, Accounted]).On(Monday).By(GovernmentPost).When(Reverse with { Voucher = "拨-001" }).ThenRefused(FundingRefusals.SpentAlready);

    [Fact]
    public void The_spender_reverses_no_payment() => Given(PaidFunding).On(Monday).By(CommunityPost).When(Reverse with { Voucher = "拨-001" }).ThenRefused(FundingRefusals.MoneyOfAnother);

    [Fact]
    public void The_giver_reverses_no_accounting() => Given([.. PaidFunding, Accounted]).On(Monday).By(GovernmentPost).When(Reverse).ThenRefused(FundingRefusals.NotTheSpender);

    [Fact]
    public void What_was_reversed_is_gone() => Given([.. PaidFunding, Accounted, Reversed]).On(Monday).By(CommunityPost).When(Reverse).ThenRefused(FundingRefusals.NoSuchVoucher);
}
