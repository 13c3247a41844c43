using static CreationPlatform.PilotApplications.PilotsAtWork;
using static CreationPlatform.Testing.Story<CreationPlatform.PilotApplications.PilotFunding>;

namespace CreationPlatform.PilotApplications;

public class ApproveFundingTests
{
    private static readonly ApproveFunding Approve = new(Line, 60_000m, "五政〔2026〕30号");

    [Fact]
    public void Planned_money_is_approved_in_full_or_in_part() => Given(PlannedByAnother).On(Monday).By(GovernmentPost).When(Approve).Then(FundsApproved);

    [Fact]
    public void Approved_is_approved() => Given(ApprovedFunding).On(Monday).By(GovernmentPost).When(Approve).ThenAlreadySo();

    [Fact]
    public void And_does_not_change() => Given(ApprovedFunding).On(Monday).By(GovernmentPost).When(Approve with { Amount = 70_000m }).ThenRefused(FundingRefusals.FundingIsApproved);

    [Fact]
    public void Who_planned_it_does_not_approve_it() => Given(Planned).On(Monday).By(GovernmentPost).When(Approve).ThenRefused(FundingRefusals.PlannerNeverApproves);

    [Fact]
    public void No_more_is_approved_than_was_planned() => Given(PlannedByAnother).On(Monday).By(GovernmentPost).When(Approve with { Amount = 80_000.01m }).ThenRefused(FundingRefusals.AboveThePlan);

    [Fact]
    public void A_level_approves_its_own_money() => Given(PlannedByAnother).On(Monday).By(CityPost).When(Approve).ThenRefused(FundingRefusals.MoneyOfAnother);

    [Fact]
    public void There_must_be_such_a_line() => Given().On(Monday).By(GovernmentPost).When(Approve).ThenRefused(FundingRefusals.NoSuchFunding);
}
