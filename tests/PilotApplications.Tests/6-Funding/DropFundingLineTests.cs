using static CreationPlatform.PilotApplications.PilotsAtWork;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.PilotApplications.PilotFunding>;

namespace CreationPlatform.PilotApplications;

public class DropFundingLineTests
{
    private static readonly DropFundingLine Drop = new(Line, "改由专项补助");

    [Fact]
    public void A_plan_is_given_up_and_counts_nowhere()
    {
        Given(PlannedByAnother).On(Monday).By(GovernmentPost).When(Drop).Then(Dropped);
        var read = Read<FundingDetails, PilotFunding>(FundingId, PlannedByAnother, Dropped);
        read.Lines.Should().ContainSingle().Which.DroppedFor.Should().Be(Dropped.Reason);
        read.Total.Planned.Should().Be(0);
    }

    [Fact]
    public void What_is_approved_is_not_dropped() => Given(ApprovedFunding).On(Monday).By(GovernmentPost).When(Drop).ThenRefused(FundingRefusals.FundingIsApproved);

    [Fact]
    public void Nothing_happens_on_a_dropped_line() =>
        Given(PlannedByAnother, Dropped).On(Monday).By(GovernmentPost).When(new ApproveFunding(Line, 1m, "号")).ThenRefused(FundingRefusals.NoSuchFunding);
}
