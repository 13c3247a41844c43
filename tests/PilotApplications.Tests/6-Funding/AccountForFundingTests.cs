using CreationPlatform.Communities;
using static CreationPlatform.PilotApplications.PilotsAtWork;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.PilotApplications.PilotFunding>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

public class AccountForFundingTests
{
    private static readonly AccountForFunding Account = new(Line, 12_300.45m, "票-17", "宣传月场地", Monday);

    [Fact]
    public void The_community_shows_what_it_spent() => Given(PaidFunding).On(Monday).By(CommunityPost).When(Account).Then(Accounted);

    [Fact]
    public void Or_its_street_does() => Given(PaidFunding).On(Monday).By(PostOf(Roles.StreetOfficer, Street)).When(Account).Then(Accounted);

    [Fact]
    public void What_is_shown_is_shown() => Given([.. PaidFunding, Accounted]).On(Monday).By(CommunityPost).When(Account).ThenAlreadySo();

    [Fact]
    public void No_more_is_spent_than_was_paid() => Given(PaidFunding).On(Monday).By(CommunityPost).When(Account with { Amount = 25_000.51m }).ThenRefused(FundingRefusals.AboveThePayments);

    [Fact]
    public void Who_paid_does_not_account() => Given([.. ApprovedFunding, Paid]).On(Monday).By(CommunityPost).When(Account).ThenRefused(FundingRefusals.PayerNeverAccounts);

    [Fact]
    public void Others_spend_none_of_it() => Given(PaidFunding).On(Monday).By(PostOf(Roles.StreetOfficer, OtherStreet)).When(Account).ThenRefused(FundingRefusals.NotTheSpender);

    [Fact]
    public void A_payments_voucher_proves_no_spending() => Given(PaidFunding).On(Monday).By(CommunityPost).When(Account with { Voucher = "拨-001" }).ThenRefused(FundingRefusals.VoucherIsTaken);

    [Fact]
    public void There_must_be_such_a_line() => Given(PaidFunding).On(Monday).By(CommunityPost).When(Account with { Line = RoundId }).ThenRefused(FundingRefusals.NoSuchFunding);
}
