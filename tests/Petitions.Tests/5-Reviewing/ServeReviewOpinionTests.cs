using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class ServeReviewOpinionTests
{
    private static readonly DateOnly Day = ReviewServed.ServedOn;
    private static readonly ServeReviewOpinion Service = new(ServiceMethod.Post, Day);

    [Fact]
    public void The_petitioner_may_ask_for_re_examination_until_the_working_day_after_thirty_days() =>
        Given(UpTo(ReviewIssued)).On(Day).By(PostAt(District)).When(Service).Then(ReviewServed);

    [Fact]
    public void What_is_served_stays_served() => Given(UpTo(ReviewServed)).On(Day).When(Service).ThenAlreadySo();

    [Fact]
    public void Another_date_of_service_is_refused() =>
        Given(UpTo(ReviewServed)).On(Day.AddDays(1)).When(Service with { ServedOn = Day.AddDays(1) }).ThenRefused(PetitionRefusals.OpinionAlreadyServed);

    [Fact]
    public void There_is_nothing_to_serve_before_the_opinion() => Given(UpTo(ReviewAsked)).On(Day).When(Service).ThenRefused(PetitionRefusals.OpinionNotIssued);

    [Fact]
    public void Nobody_else_serves_it() => Given(UpTo(ReviewIssued)).On(Day).By(PostAt(Street)).When(Service).ThenRefused(PetitionRefusals.NotTheCompetentBody);

    [Fact]
    public void It_was_not_served_in_the_future() =>
        Given(UpTo(ReviewIssued)).On(Day).When(Service with { ServedOn = Day.AddDays(1) }).ThenRefused(PetitionRefusals.DateInFuture);

    [Fact]
    public void It_was_not_served_before_it_was_issued() =>
        Given(UpTo(ReviewIssued)).On(Day).When(Service with { ServedOn = new(2026, 6, 23) }).ThenRefused(PetitionRefusals.DateBeforePreviousStep);

    [Fact]
    public void Its_form_is_checked_before_its_rule() =>
        new ServeReviewOpinion.Shape().Validate(new ServeReviewOpinion((ServiceMethod)7, default)).Errors.Should().HaveCount(2);
}
