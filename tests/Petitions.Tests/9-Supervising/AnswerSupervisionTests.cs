using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class AnswerSupervisionTests
{
    private static readonly DateOnly Day = SupervisionReply.AnsweredOn;
    private static readonly AnswerSupervision Answer = new(Supervised.Supervision, "已经出具意见。");

    [Fact]
    public void The_supervised_body_answers() => Given([.. UpTo(OpinionServed), Supervised]).On(Day).By(PostAt(Street)).When(Answer).Then(SupervisionReply);

    [Fact]
    public void Late_is_recorded_as_late() =>
        Given([.. UpTo(OpinionServed), Supervised]).On(Day.AddDays(9)).When(Answer).Then(SupervisionReply with { AnsweredOn = Day.AddDays(9) });

    [Fact]
    public void What_was_open_at_the_end_can_be_answered_after_it() =>
        Given([.. UpTo(OpinionServed), Supervised, .. UpTo(ReexaminationIssued)[UpTo(OpinionServed).Length..]]).On(new(2026, 9, 1)).By(PostAt(Street)).When(Answer)
            .Then(SupervisionReply with { AnsweredOn = new(2026, 9, 1) });

    [Fact]
    public void Nobody_answers_for_it() => Given([.. UpTo(OpinionServed), Supervised]).On(Day).By(PostAt(District)).When(Answer).ThenRefused(PetitionRefusals.NotTheSupervised);

    [Fact]
    public void It_answers_once() => Given([.. UpTo(OpinionServed), Supervised, SupervisionReply]).On(Day).When(Answer).ThenRefused(PetitionRefusals.SupervisionIsAnswered);

    [Fact]
    public void What_was_not_ordered_is_not_answered() => Given(UpTo(OpinionServed)).On(Day).When(Answer).ThenRefused(PetitionRefusals.UnknownSupervision);

    [Fact]
    public void Its_form_is_checked_before_its_rule() =>
        new AnswerSupervision.Shape().Validate(new AnswerSupervision(default, "")).Errors.Select(e => e.PropertyName).Should().BeEquivalentTo("Supervision", "Answer");
}
