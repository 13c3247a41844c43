using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class RecordSettlementTests
{
    private static readonly DateOnly Day = Agreed.SignedOn;
    private static readonly RecordSettlement Settlement = new("扶手装在另一侧。", ["王某", "李某"], Day);
    private static readonly IssueHandlingOpinion SettledOpinion = new(HandlingOutcome.Settled, "加装扶手", "楼道宽度不足", "按协议办理", ["信访工作条例 33"]);

    [Fact]
    public void The_petitioner_and_the_others_agreed() => Given(UpTo(Accepted)).On(Day).By(PostAt(Street)).When(Settlement).Then(Agreed);

    [Fact]
    public void It_closes_nothing_by_itself_and_lets_the_opinion_say_so() =>
        Given([.. UpTo(Accepted), Agreed]).On(OpinionIssued.IssuedOn).When(SettledOpinion)
            .Then(OpinionIssued with { Outcome = HandlingOutcome.Settled, Opinion = For("按协议办理"), LegalBasis = ["信访工作条例 33"] });

    [Fact]
    public void Without_it_no_opinion_says_so() => Given(UpTo(Accepted)).On(Day).When(SettledOpinion).ThenRefused(PetitionRefusals.NoSettlement);

    [Fact]
    public void There_is_one() => Given([.. UpTo(Accepted), Agreed]).On(Day).When(Settlement).ThenRefused(PetitionRefusals.SettlementOnRecord);

    [Fact]
    public void It_comes_before_the_opinion() =>
        Given(UpTo(OpinionIssued)).On(OpinionIssued.IssuedOn).When(Settlement).ThenRefused(PetitionRefusals.OpinionAlreadyIssued);

    [Fact]
    public void It_has_been_signed() => Given(UpTo(Accepted)).On(Day.AddDays(-1)).When(Settlement).ThenRefused(PetitionRefusals.DateInFuture);

    [Fact]
    public void Its_form_is_checked_before_its_rule() =>
        new RecordSettlement.Shape().Validate(new RecordSettlement("", [], default)).Errors.Select(e => e.PropertyName).Should().BeEquivalentTo("Agreement", "Parties", "On");
}
