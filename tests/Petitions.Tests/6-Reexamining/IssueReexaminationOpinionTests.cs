using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class IssueReexaminationOpinionTests
{
    private static readonly DateOnly Day = ReexaminationIssued.IssuedOn;
    private static readonly IssueReexaminationOpinion Opinion = new(ReviewOutcome.Change, "改装折叠扶手", ["信访工作条例 36"]);

    [Fact]
    public void The_re_examination_body_gives_the_last_word() =>
        Given([.. UpTo(ReexaminationAsked), Heard]).On(Day).By(PostAt(City)).When(Opinion).Then(ReexaminationIssued);

    [Fact]
    public void It_answers_a_request() => Given(UpTo(ReviewServed)).On(Day).When(Opinion).ThenRefused(PetitionRefusals.ReexaminationNotRequested);

    [Fact]
    public void The_review_body_has_no_part_in_it() =>
        Given(UpTo(ReexaminationAsked)).On(Day).By(PostAt(District)).When(Opinion).ThenRefused(PetitionRefusals.NotTheCompetentBody);

    [Fact]
    public void There_is_one() => Given(UpTo(ReexaminationIssued)).On(Day).When(Opinion).ThenRefused(PetitionRefusals.EndedByReexamination);

    [Fact]
    public void It_names_its_legal_basis() =>
        new IssueReexaminationOpinion.Shape().Validate(new IssueReexaminationOpinion((ReviewOutcome)9, "", [])).Errors.Select(e => e.PropertyName)
            .Should().BeEquivalentTo("Outcome", "Opinion", "LegalBasis");
}
