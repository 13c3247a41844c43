using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class ProposeImprovementTests
{
    private static readonly DateOnly Day = Proposed.ProposedOn;
    private static readonly ProposeImprovement Proposal = new(ImprovementKind.Work, Street, "建立楼道改造的测绘清单。");

    [Fact]
    public void A_petition_bureau_says_what_should_change() =>
        Given(UpTo(OpinionServed)).On(Day).By(PostAt(DistrictPetitionBureau)).When(Proposal).Then(Proposed);

    [Fact]
    public void A_policy_is_put_to_its_own_government() =>
        Given(UpTo(OpinionServed)).On(Day).By(PostAt(DistrictPetitionBureau)).When(Proposal with { Aim = ImprovementKind.Policy, To = District })
            .Then(Proposed with { Aim = ImprovementKind.Policy, To = District });

    [Fact]
    public void A_matter_of_that_government_itself_too() =>
        Given(RegisteredBy(District)).On(Day).By(PostAt(DistrictPetitionBureau)).When(Proposal with { To = District }).Then(Proposed with { To = District });

    [Theory]
    [InlineData(District)]
    [InlineData(Street)]
    public void Nobody_else_proposes(string unit) => Given(UpTo(OpinionServed)).On(Day).By(PostAt(unit)).When(Proposal).ThenRefused(PetitionRefusals.NotThePetitionBureau);

    [Theory]
    [InlineData(OtherStreet)]
    [InlineData(Community)]
    [InlineData("530199000000")]
    [InlineData(DistrictPetitionBureau)]
    public void Nor_to_somebody_in_whose_area_the_matter_does_not_lie(string unit) =>
        Given(UpTo(OpinionServed)).On(Day).When(Proposal with { To = unit }).ThenRefused(PetitionRefusals.UnknownUnit);

    [Fact]
    public void One_of_a_kind_waits_at_a_time() =>
        Given([.. UpTo(OpinionServed), Proposed]).On(Day).By(PostAt(DistrictPetitionBureau)).When(Proposal).ThenRefused(PetitionRefusals.ProposalOpen);

    [Fact]
    public void Its_form_is_checked_before_its_rule() =>
        new ProposeImprovement.Shape().Validate(new ProposeImprovement((ImprovementKind)9, "street", "")).Errors.Select(e => e.PropertyName)
            .Should().BeEquivalentTo("Aim", "To", "Proposed");
}
