using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class AnswerProposalTests
{
    private static readonly DateOnly Day = Answered.AnsweredOn;
    private static readonly AnswerProposal Reply = new(ProposalUptake.Partly, "先在两个单元试装。");

    [Fact]
    public void A_proposal_is_studied_and_answered() => Given(Proposal).On(Day).By(PostAt(Street)).When(Reply).Then(Answered);

    [Fact]
    public void It_ends_with_the_reply() =>
        Given(Proposal, Answered).On(Day).By(PostAt(Street)).When(new TransferPetition(District)).ThenRefused(PetitionRefusals.ProposalIsAnswered);

    [Fact]
    public void Neither_an_appeal_nor_an_accusation_does()
    {
        Given(Registered, Transferred).On(Day).By(PostAt(Street)).When(Reply).ThenRefused(PetitionRefusals.NotAProposal);
        Given(Accusation).On(Day).By(PostAt(District)).When(Reply).ThenRefused(PetitionRefusals.NotAProposal);
    }

    [Fact]
    public void A_community_and_a_petition_bureau_answer_none()
    {
        Given(Proposal with { RegisteredAt = Community }).On(Day).By(PostAt(Community)).When(Reply).ThenRefused(PetitionRefusals.CommunityCannotDecide);
        Given(Proposal with { RegisteredAt = DistrictPetitionBureau }).On(Day).By(PostAt(DistrictPetitionBureau)).When(Reply)
            .ThenRefused(PetitionRefusals.PetitionBureauCannotDecide);
    }

    [Fact]
    public void An_objection_is_answered_first() =>
        Given(Proposal with { RegisteredAt = Community }, Transferred, Objected).On(Objected.ObjectedOn).By(PostAt(Street)).When(Reply).ThenRefused(PetitionRefusals.ObjectionOpen);

    [Fact]
    public void Nothing_of_the_way_of_an_appeal_is_open_to_it()
    {
        foreach (var command in PetitionLifecycleTests.CommandsOn(Day).Where(c => c is AcceptPetition or DeclinePetition or ApproveExtension or IssueHandlingOpinion or ServeHandlingOpinion or RequestReview))
        {
            Given(Proposal).On(Day).By(PostAt(Street)).When(command).ThenRefused(PetitionRefusals.ProposalHasItsOwnWay);
            Given(Accusation).On(Day).By(PostAt(District)).When(command).ThenRefused(PetitionRefusals.AccusationHasItsOwnWay);
        }
    }

    [Fact]
    public void A_reply_says_something() => new AnswerProposal.Shape().Validate(Reply with { Reply = "" }).IsValid.Should().BeFalse();
}
