using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class RequestReviewTests
{
    private static readonly DateOnly Day = ReviewAsked.ReceivedOn;
    private static readonly RequestReview Request = new(Day, "没有测量");

    [Fact]
    public void The_district_reviews_what_its_street_decided_within_thirty_days() =>
        Given(UpTo(OpinionServed)).On(Day).By(PostAt(District)).When(Request).Then(ReviewAsked);

    [Fact]
    public void A_letter_that_came_in_time_may_be_recorded_later() => Given(UpTo(OpinionServed)).On(Day.AddDays(5)).When(Request).Then(ReviewAsked);

    [Theory]
    [InlineData(District, new[] { District, City, Province })]
    [InlineData(CityCommission, new[] { CityCommission, City, Province })]
    public void A_department_is_reviewed_by_its_government_or_by_its_line_of_work_above(string to, string[] path) =>
        Given(RegisteredBy(DistrictBureau), Accepted with { Body = DistrictBureau }, OpinionIssued with { Body = DistrictBureau }, OpinionServed)
            .On(Day).By(PostAt(to)).When(Request with { To = to }).Then(ReviewAsked with { Body = to, Path = path });

    [Fact]
    public void A_request_after_thirty_days_is_too_late() =>
        Given(UpTo(OpinionServed)).On(Day.AddDays(1)).When(Request with { ReceivedOn = Day.AddDays(1) }).ThenRefused(PetitionRefusals.ReviewWindowClosed);

    [Fact]
    public void Nobody_reviews_the_own_opinion() =>
        Given(UpTo(OpinionServed)).On(Day).By(PostAt(Street)).When(Request with { To = Street }).ThenRefused(PetitionRefusals.OwnDecision);

    [Theory]
    [InlineData(City)]
    [InlineData(OtherDistrict)]
    [InlineData(DistrictPetitionBureau)]
    [InlineData("530199000000")]
    public void Only_a_body_one_level_above_reviews(string unit) =>
        Given(UpTo(OpinionServed)).On(Day).When(Request with { To = unit }).ThenRefused(PetitionRefusals.NotAHigherBody);

    [Fact]
    public void Above_the_top_there_is_none() =>
        Given(RegisteredBy(Province), Accepted with { Body = Province }, OpinionIssued with { Body = Province }, OpinionServed).On(Day).When(Request)
            .ThenRefused(PetitionRefusals.NotAHigherBody);

    [Fact]
    public void The_body_that_is_asked_records_the_request_itself() =>
        Given(UpTo(OpinionServed)).On(Day).By(PostAt(Street)).When(Request).ThenRefused(PetitionRefusals.NotTheCompetentBody);

    [Fact]
    public void The_time_to_ask_begins_with_service() => Given(UpTo(OpinionIssued)).On(Day).When(Request).ThenRefused(PetitionRefusals.OpinionNotServed);

    [Fact]
    public void There_is_one_review() => Given(UpTo(ReviewAsked)).On(Day).When(Request).ThenRefused(PetitionRefusals.ReviewAlreadyRequested);

    [Fact]
    public void It_was_not_received_in_the_future() =>
        Given(UpTo(OpinionServed)).On(Day.AddDays(-2)).When(Request).ThenRefused(PetitionRefusals.DateInFuture);

    [Fact]
    public void It_was_not_received_before_the_answer() =>
        Given(UpTo(OpinionServed)).On(Day).When(Request with { ReceivedOn = new(2026, 4, 26) }).ThenRefused(PetitionRefusals.DateBeforePreviousStep);

    [Fact]
    public void Its_form_is_checked_before_its_rule() =>
        new RequestReview.Shape().Validate(new RequestReview(default, "", "district")).Errors.Select(e => e.PropertyName)
            .Should().BeEquivalentTo("ReceivedOn", "Grounds", "To");
}
