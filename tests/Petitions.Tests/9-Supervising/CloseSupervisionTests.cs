using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class CloseSupervisionTests
{
    private static readonly DateOnly Day = SupervisionEnded.ClosedOn;
    private static readonly CloseSupervision Closing = new(Supervised.Supervision, "情况属实，予以办结。");

    [Fact]
    public void Who_ordered_it_says_with_what_result_it_ends() =>
        Given([.. UpTo(OpinionServed), Supervised, SupervisionReply]).On(Day).By(PostAt(DistrictPetitionBureau)).When(Closing).Then(SupervisionEnded);

    [Fact]
    public void Also_where_no_answer_came() =>
        Given([.. UpTo(OpinionServed), Supervised]).On(Day).By(PostAt(DistrictPetitionBureau)).When(Closing).Then(SupervisionEnded with { UnansweredDue = Supervised.AnswerBy });

    [Fact]
    public void Nobody_else_closes_it() =>
        Given([.. UpTo(OpinionServed), Supervised, SupervisionReply]).On(Day).By(PostAt(Street)).When(Closing).ThenRefused(PetitionRefusals.NotTheOrderer);

    [Fact]
    public void It_is_closed_once() =>
        Given([.. UpTo(OpinionServed), Supervised, SupervisionEnded]).On(Day).When(Closing).ThenRefused(PetitionRefusals.UnknownSupervision);

    [Fact]
    public void The_handling_opinion_does_not_close_it() => After([.. UpTo(Accepted), Supervised, OpinionIssued, OpinionServed]).Supervisions.Should().ContainSingle();

    [Fact]
    public void Its_form_is_checked_before_its_rule() =>
        new CloseSupervision.Shape().Validate(new CloseSupervision(default, "")).Errors.Select(e => e.PropertyName).Should().BeEquivalentTo("Supervision", "Result");
}
