using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class HoldHandlingHearingTests
{
    private static readonly DateOnly Day = HandlingHeard.To;
    private static readonly HoldHandlingHearing Hearing = new(HandlingHeard.From, HandlingHeard.To, "各方陈述了意见。");

    [Fact]
    public void A_hard_matter_is_heard_before_the_opinion() => Given(UpTo(Accepted)).On(Day).By(PostAt(Street)).When(Hearing).Then(HandlingHeard);

    [Fact]
    public void Its_days_do_not_move_the_sixty_days() =>
        After([.. UpTo(Accepted), HandlingHeard]).OpinionDue!.Due.Should().Be(new(2026, 4, 26)).And.Be(Accepted.OpinionDue.Due);

    [Fact]
    public void Nor_those_of_an_extension_after_it() =>
        Given([.. UpTo(Accepted), HandlingHeard]).On(Extended.ToldOn).When(new ApproveExtension(30, "需要测绘楼道高度。", Extended.ToldOn)).Then(Extended);

    [Fact]
    public void The_same_days_are_recorded_once() =>
        Given([.. UpTo(Accepted), HandlingHeard]).On(Day).When(Hearing with { From = Day }).ThenRefused(PetitionRefusals.HearingOnRecord);

    [Fact]
    public void It_follows_acceptance() => Given(Registered, Transferred).On(Day).When(Hearing).ThenRefused(PetitionRefusals.NotAccepted);

    [Fact]
    public void And_comes_before_the_opinion() => Given(UpTo(OpinionIssued)).On(OpinionIssued.IssuedOn).When(Hearing).ThenRefused(PetitionRefusals.OpinionAlreadyIssued);

    [Fact]
    public void The_body_that_handles_the_matter_holds_it() =>
        Given(UpTo(Accepted)).On(Day).By(PostAt(District)).When(Hearing).ThenRefused(PetitionRefusals.NotTheCompetentBody);

    [Fact]
    public void It_has_been_held() => Given(UpTo(Accepted)).On(Day.AddDays(-1)).When(Hearing).ThenRefused(PetitionRefusals.DateInFuture);

    [Fact]
    public void It_was_not_held_before_acceptance() =>
        Given(UpTo(Accepted)).On(Day).When(Hearing with { From = new(2026, 2, 24) }).ThenRefused(PetitionRefusals.DateBeforePreviousStep);

    [Fact]
    public void Its_form_is_checked_before_its_rule() =>
        new HoldHandlingHearing.Shape().Validate(new HoldHandlingHearing(Day, HandlingHeard.From, "")).Errors.Select(e => e.PropertyName).Should().BeEquivalentTo("To", "Summary");
}
