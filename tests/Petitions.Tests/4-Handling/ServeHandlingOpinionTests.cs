using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class ServeHandlingOpinionTests
{
    private static readonly DateOnly Day = OpinionServed.ServedOn;
    private static readonly ServeHandlingOpinion Service = new(ServiceMethod.Hand, Day);

    [Fact]
    public void The_petitioner_may_ask_for_a_review_for_thirty_days() => Given(UpTo(OpinionIssued)).On(Day).By(PostAt(Street)).When(Service).Then(OpinionServed);

    [Fact]
    public void A_window_that_would_end_on_a_holiday_stays_open_to_the_next_working_day() =>
        Given(UpTo(OpinionIssued)).On(new(2026, 9, 1)).When(Service with { ServedOn = new(2026, 9, 1) })
            .Then(new HandlingOpinionServed(ServiceMethod.Hand, new(2026, 9, 1), Due("XF-06", from: new(2026, 9, 1), on: new(2026, 10, 8))));

    [Fact]
    public void What_is_served_stays_served() => Given(UpTo(OpinionServed)).On(Day.AddDays(2)).When(Service).ThenAlreadySo();

    [Fact]
    public void Another_date_of_service_is_refused() =>
        Given(UpTo(OpinionServed)).On(Day.AddDays(2)).When(Service with { ServedOn = Day.AddDays(2) }).ThenRefused(PetitionRefusals.OpinionAlreadyServed);

    [Fact]
    public void There_is_nothing_to_serve_before_the_opinion() => Given(UpTo(Accepted)).On(Day).When(Service).ThenRefused(PetitionRefusals.OpinionNotIssued);

    [Fact]
    public void Nobody_else_serves_it() => Given(UpTo(OpinionIssued)).On(Day).By(PostAt(District)).When(Service).ThenRefused(PetitionRefusals.NotTheCompetentBody);

    [Fact]
    public void It_was_not_served_in_the_future() =>
        Given(UpTo(OpinionIssued)).On(Day).When(Service with { ServedOn = Day.AddDays(1) }).ThenRefused(PetitionRefusals.DateInFuture);

    [Fact]
    public void It_was_not_served_before_it_was_issued() =>
        Given(UpTo(OpinionIssued)).On(Day).When(Service with { ServedOn = new(2026, 4, 23) }).ThenRefused(PetitionRefusals.DateBeforePreviousStep);

    [Fact]
    public void Its_form_is_checked_before_its_rule() =>
        new ServeHandlingOpinion.Shape().Validate(new ServeHandlingOpinion((ServiceMethod)7, default)).Errors.Should().HaveCount(2);
}
