using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class IssueHandlingOpinionTests
{
    private static readonly IssueHandlingOpinion Opinion = new(HandlingOutcome.Explain, "加装扶手", "楼道宽度不足", "按图纸另选位置", ["无障碍环境建设法 21"]);

    [Fact]
    public void The_body_that_accepted_answers() => Given(UpTo(Accepted)).On(OpinionIssued.IssuedOn).By(PostAt(Street)).When(Opinion).Then(OpinionIssued);

    [Fact]
    public void After_an_extension_it_keeps_the_later_date() =>
        Given([.. UpTo(Accepted), Extended]).On(new(2026, 5, 20)).When(Opinion).Then(OpinionIssued with { IssuedOn = new(2026, 5, 20), Due = new(2026, 5, 26) });

    [Fact]
    public void A_late_opinion_is_recorded_as_late() =>
        Given(UpTo(Accepted)).On(new(2026, 6, 1)).When(Opinion).Then(OpinionIssued with { IssuedOn = new(2026, 6, 1) });

    [Fact]
    public void It_follows_acceptance() => Given(Registered, Transferred).On(OpinionIssued.IssuedOn).When(Opinion).ThenRefused(PetitionRefusals.NotAccepted);

    [Fact]
    public void There_is_one() => Given(UpTo(OpinionIssued)).On(OpinionIssued.IssuedOn).When(Opinion).ThenRefused(PetitionRefusals.OpinionAlreadyIssued);

    [Fact]
    public void A_community_can_never_answer() => Given(Registered).On(OpinionIssued.IssuedOn).When(Opinion).ThenRefused(PetitionRefusals.CommunityCannotDecide);

    [Fact]
    public void Nobody_else_answers() =>
        Given(UpTo(Accepted)).On(OpinionIssued.IssuedOn).By(PostAt(DistrictBureau)).When(Opinion).ThenRefused(PetitionRefusals.NotTheCompetentBody);

    [Fact]
    public void It_says_request_facts_opinion_and_legal_basis() =>
        new IssueHandlingOpinion.Shape().Validate(new IssueHandlingOpinion((HandlingOutcome)5, "", "", "", [])).Errors.Select(e => e.PropertyName)
            .Should().BeEquivalentTo("Outcome", "Request", "Facts", "Opinion", "LegalBasis");
}
