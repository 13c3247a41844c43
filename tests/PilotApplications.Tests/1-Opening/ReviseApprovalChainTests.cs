using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.PilotApplications.ProgrammeRound>;

namespace CreationPlatform.PilotApplications;

public class ReviseApprovalChainTests
{
    private static readonly ApprovalStep City = Opened.Chain.Steps[0], Province = Opened.Chain.Steps[1];

    [Fact]
    public void A_new_version_of_the_chain_stands_beside_the_old_one()
    {
        Given(Opened).On(Day).By(ProvincePost).When(new ReviseApprovalChain(Revised.Chain.Steps, Revised.Reason)).Then(Revised);
        Read<RoundDetails, ProgrammeRound>(RoundId, Opened, Revised).Chains.Select(c => c.Version).Should().Equal(1, 2);
    }

    [Fact]
    public void The_same_chain_is_no_new_version() => Given(Opened).On(Day).By(ProvincePost).When(new ReviseApprovalChain(Opened.Chain.Steps, "无")).ThenAlreadySo();

    [Fact]
    public void It_does_not_lead_down() => Refused(Province, City);

    [Fact]
    public void It_does_not_end_at_the_city() => Refused(City);

    [Fact]
    public void No_office_decides_twice() => Refused(City, Province, Province with { Title = "再次认可" });

    [Fact]
    public void A_district_decides_nothing_above_itself() => Refused(City with { Level = UnitLevel.County }, Province);

    [Fact]
    public void Only_commissions_decide() => Refused(City with { Role = Roles.BodyHead }, Province);

    [Fact]
    public void Each_step_has_a_clock_of_the_rule_book() => Refused(City with { Rule = "PA-99" }, Province);

    [Fact]
    public void And_not_the_clock_of_something_else() => Refused(City with { Rule = "XF-05" }, Province);

    private static void Refused(params ApprovalStep[] steps) => Given(Opened).On(Day).By(ProvincePost).When(new ReviseApprovalChain(steps, "调整")).ThenRefused(PilotRefusals.ChainDoesNotFit);
}
