using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class RecordMediationTests
{
    private static readonly DateOnly Day = Mediated.HeldOn;
    private static readonly RecordMediation Mediation = new(Day, "楼下住户同意再议。");

    [Fact]
    public void The_parties_were_brought_together() => Given(UpTo(Accepted)).On(Day).By(PostAt(Street)).When(Mediation).Then(Mediated);

    [Fact]
    public void Also_before_acceptance() => Given(Registered, Transferred).On(Day).When(Mediation).Then(Mediated);

    [Fact]
    public void No_step_waits_for_it() =>
        Given([.. UpTo(Accepted), Mediated]).On(OpinionIssued.IssuedOn).When(new IssueHandlingOpinion(HandlingOutcome.Explain, "加装扶手", "楼道宽度不足", "按图纸另选位置", ["无障碍环境建设法 21"]))
            .Then(OpinionIssued);

    [Fact]
    public void No_clock_stands_still_for_it() =>
        After([.. UpTo(Accepted), Mediated]).OpinionDue!.Due.Should().Be(Accepted.OpinionDue.Due);

    [Fact]
    public void A_day_is_one_entry() => Given([.. UpTo(Accepted), Mediated]).On(Day).When(Mediation).ThenRefused(PetitionRefusals.DayOnRecord);

    [Fact]
    public void After_the_opinion_the_way_leads_to_review() =>
        Given(UpTo(OpinionIssued)).On(OpinionIssued.IssuedOn).When(Mediation).ThenRefused(PetitionRefusals.OpinionAlreadyIssued);

    [Fact]
    public void It_has_been_held() => Given(UpTo(Accepted)).On(Day.AddDays(-1)).When(Mediation).ThenRefused(PetitionRefusals.DateInFuture);

    [Fact]
    public void Its_form_is_checked_before_its_rule() =>
        new RecordMediation.Shape().Validate(new RecordMediation(default, "")).Errors.Select(e => e.PropertyName).Should().BeEquivalentTo("On", "Summary");
}
