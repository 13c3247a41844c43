using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class HoldHearingTests
{
    private static readonly DateOnly Day = Heard.To;
    private static readonly HoldHearing Hearing = new(Heard.From, Heard.To);

    [Fact]
    public void Its_days_do_not_count() => Given(UpTo(ReexaminationAsked)).On(Day).By(PostAt(City)).When(Hearing).Then(Heard);

    [Fact]
    public void The_days_of_several_hearings_add_up() =>
        Given([.. UpTo(ReexaminationAsked), Heard]).On(new(2026, 8, 14)).When(new HoldHearing(new(2026, 8, 5), new(2026, 8, 5)))
            .Then(new HearingHeld(new(2026, 8, 5), new(2026, 8, 5), DueAfter(
                "XF-09", 30, from: ReexaminationAsked.ReceivedOn, on: new(2026, 8, 29),
                new Pause(new(2026, 8, 5), new(2026, 8, 5), Petition.Hearing), new Pause(Heard.From, Heard.To, Petition.Hearing))));

    [Fact]
    public void The_same_hearing_counts_once() => Given([.. UpTo(ReexaminationAsked), Heard]).On(Day).When(Hearing).ThenAlreadySo();

    [Fact]
    public void No_day_is_left_out_twice() =>
        Given([.. UpTo(ReexaminationAsked), Heard]).On(new(2026, 8, 14)).When(new HoldHearing(Heard.To, new(2026, 8, 12)))
            .ThenRefused(PetitionRefusals.HearingOverlaps);

    [Fact]
    public void It_belongs_to_a_re_examination() => Given(UpTo(ReviewAsked)).On(Day).When(Hearing).ThenRefused(PetitionRefusals.ReexaminationNotRequested);

    [Fact]
    public void Only_the_re_examination_body_holds_it() =>
        Given(UpTo(ReexaminationAsked)).On(Day).By(PostAt(District)).When(Hearing).ThenRefused(PetitionRefusals.NotTheCompetentBody);

    [Fact]
    public void It_has_been_held() => Given(UpTo(ReexaminationAsked)).On(Day.AddDays(-1)).When(Hearing).ThenRefused(PetitionRefusals.DateInFuture);

    [Fact]
    public void It_was_not_held_before_the_request() =>
        Given(UpTo(ReexaminationAsked)).On(Day).When(Hearing with { From = new(2026, 7, 26) }).ThenRefused(PetitionRefusals.DateBeforePreviousStep);

    [Fact]
    public void It_does_not_end_before_it_begins() =>
        new HoldHearing.Shape().Validate(new HoldHearing(Heard.To, Heard.From)).Errors.Select(e => e.PropertyName).Should().Equal("To");
}
