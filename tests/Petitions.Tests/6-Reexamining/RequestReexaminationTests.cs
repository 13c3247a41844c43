using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class RequestReexaminationTests
{
    private static readonly DateOnly Day = ReexaminationAsked.ReceivedOn;
    private static readonly RequestReexamination Request = new(Day, "测量时无人在场");

    [Fact]
    public void The_city_re_examines_what_its_district_reviewed() =>
        Given(UpTo(ReviewServed)).On(Day).By(PostAt(City)).When(Request).Then(ReexaminationAsked);

    [Fact]
    public void A_request_after_the_window_is_too_late() =>
        Given(UpTo(ReviewServed)).On(Day.AddDays(1)).When(Request with { ReceivedOn = Day.AddDays(1) }).ThenRefused(PetitionRefusals.ReexaminationWindowClosed);

    [Theory]
    [InlineData(District)]
    [InlineData(Street)]
    public void Nobody_re_examines_the_own_opinion(string unit) =>
        Given(UpTo(ReviewServed)).On(Day).When(Request with { To = unit }).ThenRefused(PetitionRefusals.OwnDecision);

    [Theory]
    [InlineData(Province)]
    [InlineData(CityCommission)]
    public void Only_a_body_one_level_above_the_review_body_re_examines(string unit) =>
        Given(UpTo(ReviewServed)).On(Day).When(Request with { To = unit }).ThenRefused(PetitionRefusals.NotAHigherBody);

    [Fact]
    public void The_body_that_is_asked_records_the_request_itself() =>
        Given(UpTo(ReviewServed)).On(Day).By(PostAt(District)).When(Request).ThenRefused(PetitionRefusals.NotTheCompetentBody);

    [Fact]
    public void It_follows_a_review() => Given(UpTo(OpinionServed)).On(Day).When(Request).ThenRefused(PetitionRefusals.OpinionNotServed);

    [Fact]
    public void There_is_one() => Given(UpTo(ReexaminationAsked)).On(Day).When(Request).ThenRefused(PetitionRefusals.ReexaminationAlreadyRequested);

    [Fact]
    public void It_was_not_received_in_the_future() => Given(UpTo(ReviewServed)).On(Day.AddDays(-1)).When(Request).ThenRefused(PetitionRefusals.DateInFuture);

    [Fact]
    public void It_was_not_received_before_the_answer() =>
        Given(UpTo(ReviewServed)).On(Day).When(Request with { ReceivedOn = new(2026, 6, 24) }).ThenRefused(PetitionRefusals.DateBeforePreviousStep);

    [Fact]
    public void Its_form_is_checked_before_its_rule() =>
        new RequestReexamination.Shape().Validate(new RequestReexamination(default, "", "city")).Errors.Select(e => e.PropertyName)
            .Should().BeEquivalentTo("ReceivedOn", "Grounds", "To");
}
