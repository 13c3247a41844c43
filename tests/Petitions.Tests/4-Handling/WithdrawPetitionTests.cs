using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class WithdrawPetitionTests
{
    private static readonly DateOnly Day = Withdrawn.WithdrawnOn;
    private static readonly WithdrawPetition Withdrawal = new(Day, "信访人书面撤回，原件存卷。");

    [Fact]
    public void What_the_petitioner_does_not_pursue_ends() => Given(UpTo(Accepted)).On(Day).By(PostAt(Street)).When(Withdrawal).Then(Withdrawn);

    [Fact]
    public void A_community_records_it_too_while_it_has_the_matter() =>
        Given(Registered).On(Day).By(PostAt(Community)).When(Withdrawal).Then(Withdrawn with { RecordedBy = Community });

    [Fact]
    public void Nobody_else_does() => Given(UpTo(Accepted)).On(Day).By(PostAt(Community)).When(Withdrawal).ThenRefused(PetitionRefusals.NotInHand);

    [Fact]
    public void Nothing_follows_but_new_facts() =>
        Given([.. UpTo(Accepted), Withdrawn]).On(Day).When(new IssueHandlingOpinion(HandlingOutcome.Explain, "请求", "事实", "意见", ["依据"])).ThenRefused(PetitionRefusals.IsWithdrawn);

    [Fact]
    public void It_is_withdrawn_once() => Given([.. UpTo(Accepted), Withdrawn]).On(Day).When(Withdrawal).ThenRefused(PetitionRefusals.IsWithdrawn);

    [Fact]
    public void After_the_opinion_there_is_nothing_to_withdraw() =>
        Given(UpTo(OpinionIssued)).On(OpinionIssued.IssuedOn).When(Withdrawal).ThenRefused(PetitionRefusals.OpinionAlreadyIssued);

    [Fact]
    public void It_was_not_withdrawn_in_the_future() => Given(UpTo(Accepted)).On(Day.AddDays(-1)).When(Withdrawal).ThenRefused(PetitionRefusals.DateInFuture);

    [Fact]
    public void Nor_before_the_step_before_it() =>
        Given(UpTo(Accepted)).On(Day).When(Withdrawal with { On = new(2026, 2, 24) }).ThenRefused(PetitionRefusals.DateBeforePreviousStep);

    [Fact]
    public void Its_form_is_checked_before_its_rule() =>
        new WithdrawPetition.Shape().Validate(new WithdrawPetition(default, "")).Errors.Select(e => e.PropertyName).Should().BeEquivalentTo("On", "Proof");
}
