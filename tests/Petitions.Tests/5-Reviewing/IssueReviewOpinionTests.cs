using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class IssueReviewOpinionTests
{
    private static readonly DateOnly Day = ReviewIssued.IssuedOn;
    private static readonly IssueReviewOpinion Opinion = new(ReviewOutcome.Uphold, "测量记录完整", ["信访工作条例 35"]);

    [Fact]
    public void The_review_body_answers_in_writing() => Given(UpTo(ReviewAsked)).On(Day).By(PostAt(District)).When(Opinion).Then(ReviewIssued);

    [Fact]
    public void A_late_opinion_is_recorded_as_late() =>
        Given(UpTo(ReviewAsked)).On(new(2026, 7, 6)).When(Opinion).Then(ReviewIssued with { IssuedOn = new(2026, 7, 6) });

    [Fact]
    public void It_answers_a_request() => Given(UpTo(OpinionServed)).On(Day).When(Opinion).ThenRefused(PetitionRefusals.ReviewNotRequested);

    [Fact]
    public void There_is_one() => Given(UpTo(ReviewIssued)).On(Day).When(Opinion).ThenRefused(PetitionRefusals.ReviewOpinionAlreadyIssued);

    [Fact]
    public void The_handling_body_has_no_part_in_it() =>
        Given(UpTo(ReviewAsked)).On(Day).By(PostAt(Street)).When(Opinion).ThenRefused(PetitionRefusals.NotTheCompetentBody);

    [Fact]
    public void It_names_its_legal_basis() =>
        new IssueReviewOpinion.Shape().Validate(new IssueReviewOpinion((ReviewOutcome)9, "", [])).Errors.Select(e => e.PropertyName)
            .Should().BeEquivalentTo("Outcome", "Opinion", "LegalBasis");
}
