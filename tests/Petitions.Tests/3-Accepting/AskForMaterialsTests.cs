using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class AskForMaterialsTests
{
    private static readonly DateOnly Day = MaterialsAsked.ToldOn;
    private static readonly AskForMaterials Request = new(["楼道照片", "住户同意书"], Day);

    [Fact]
    public void The_petitioner_is_told_of_everything_that_is_missing() =>
        Given(Registered, Transferred).On(Day).By(PostAt(Street)).When(Request).Then(MaterialsAsked);

    [Fact]
    public void A_second_request_is_refused() =>
        Given(Registered, Transferred, MaterialsAsked).On(Day).When(Request with { Materials = ["身份说明"] }).ThenRefused(PetitionRefusals.AlreadyAskedOnce);

    [Fact]
    public void Also_after_the_first_was_answered() =>
        Given(Registered, Transferred, MaterialsAsked, MaterialsCame).On(MaterialsCame.ReceivedOn).When(Request).ThenRefused(PetitionRefusals.AlreadyAskedOnce);

    [Fact]
    public void Another_body_may_ask_once_too() =>
        Given(Registered, Transferred with { To = District }, MaterialsAsked with { Body = District }, Transferred with { From = District })
            .On(Day).By(PostAt(Street)).When(Request).Then(MaterialsAsked);

    [Fact]
    public void A_community_does_not_ask() =>
        Given(Registered).On(Day).By(PostAt(Community)).When(Request).ThenRefused(PetitionRefusals.CommunityCannotDecide);

    [Fact]
    public void Nobody_but_the_body_that_holds_it_asks() =>
        Given(Registered, Transferred).On(Day).By(PostAt(District)).When(Request).ThenRefused(PetitionRefusals.NotTheCompetentBody);

    [Fact]
    public void After_acceptance_finding_out_is_the_bodys_own_business() =>
        Given(UpTo(Accepted)).On(Accepted.AcceptedOn).When(Request).ThenRefused(PetitionRefusals.AlreadyAccepted);

    [Fact]
    public void Nor_is_anything_asked_for_while_an_objection_is_open() =>
        Given(Registered, Transferred, Objected).On(Objected.ObjectedOn).When(Request).ThenRefused(PetitionRefusals.ObjectionOpen);

    [Fact]
    public void The_petitioner_was_told_by_today() =>
        Given(Registered, Transferred).On(Day).When(Request with { ToldOn = Day.AddDays(1) }).ThenRefused(PetitionRefusals.DateInFuture);

    [Fact]
    public void And_not_before_the_body_had_the_matter() =>
        Given(Registered, Transferred).On(Day).When(Request with { ToldOn = new(2026, 2, 9) }).ThenRefused(PetitionRefusals.DateBeforePreviousStep);

    [Fact]
    public void Its_form_is_checked_before_its_rule()
    {
        var shape = new AskForMaterials.Shape();

        shape.Validate(Request).IsValid.Should().BeTrue();
        shape.Validate(new AskForMaterials([], default)).Errors.Select(e => e.PropertyName).Should().BeEquivalentTo("Materials", "ToldOn");
        shape.Validate(Request with { Materials = [""] }).Errors.Select(e => e.PropertyName).Should().Equal("Materials[0]");
    }
}
