using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class DeclareInterestTests
{
    private static readonly DateOnly Day = StoodBack.RecusedOn;
    private static readonly DeclareInterest Declaration = new("与信访人是亲属。");

    [Fact]
    public void Who_has_an_interest_stands_back_at_once() =>
        Given(UpTo(Accepted)).On(Day).By(PostAt(Street)).When(Declaration).Then(StoodBack);

    [Fact]
    public void Also_at_the_body_that_reviews() =>
        Given(UpTo(ReviewAsked)).On(new(2026, 6, 1)).By(PostAt(District)).When(Declaration).Then(StoodBack with { By = District, RecusedOn = new(2026, 6, 1) });

    [Fact]
    public void Who_stands_back_already_does() => Given([.. UpTo(Accepted), StoodBack]).On(Day).By(PostAt(Street)).When(Declaration).ThenAlreadySo();

    [Fact]
    public void Elsewhere_nobody_needs_to() =>
        Given(UpTo(Accepted)).On(Day).By(PostAt(District)).When(Declaration).ThenRefused(PetitionRefusals.NotTheCompetentBody);

    [Fact]
    public void From_then_on_no_deciding_step_is_open_to_that_account() =>
        Given([.. UpTo(Accepted), StoodBack]).On(OpinionIssued.IssuedOn).By(PostAt(Street))
            .When(new IssueHandlingOpinion(HandlingOutcome.Explain, "请求", "事实", "意见", ["依据"])).ThenRefused(PetitionRefusals.Recused);

    [Fact]
    public void Reasons_are_needed() => new DeclareInterest.Shape().Validate(new DeclareInterest("")).IsValid.Should().BeFalse();
}
