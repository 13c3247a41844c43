using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class AnswerImprovementTests
{
    private static readonly DateOnly Day = ImprovementReply.AnsweredOn;
    private static readonly AnswerImprovement Answer = new(Proposed.Proposal, true, "已经建立清单。");

    [Fact]
    public void The_body_says_in_writing_whether_it_takes_the_proposal_up() =>
        Given([.. UpTo(OpinionServed), Proposed]).On(Day).By(PostAt(Street)).When(Answer).Then(ImprovementReply);

    [Fact]
    public void Nobody_answers_for_it() => Given([.. UpTo(OpinionServed), Proposed]).On(Day).By(PostAt(District)).When(Answer).ThenRefused(PetitionRefusals.NotTheAddressee);

    [Fact]
    public void It_answers_once() => Given([.. UpTo(OpinionServed), Proposed, ImprovementReply]).On(Day).When(Answer).ThenRefused(PetitionRefusals.UnknownProposal);

    [Fact]
    public void Its_form_is_checked_before_its_rule() =>
        new AnswerImprovement.Shape().Validate(new AnswerImprovement(default, false, "")).Errors.Select(e => e.PropertyName).Should().BeEquivalentTo("Proposal", "Feedback");
}
