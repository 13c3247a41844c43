using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class RecordMaterialsTests
{
    private static readonly DateOnly Day = MaterialsCame.ReceivedOn;
    private static readonly RecordMaterials Materials = new(Day, "照片三张，同意书一份");

    [Fact]
    public void What_was_asked_for_came_in() =>
        Given(Registered, Transferred, MaterialsAsked).On(Day).By(PostAt(Street)).When(Materials).Then(MaterialsCame);

    [Fact]
    public void It_may_come_after_acceptance() =>
        Given(Registered, Transferred, MaterialsAsked, Accepted).On(new(2026, 3, 2)).When(Materials with { ReceivedOn = new(2026, 3, 2) })
            .Then(MaterialsCame with { ReceivedOn = new(2026, 3, 2) });

    [Fact]
    public void What_nobody_asked_for_is_not_awaited() =>
        Given(Registered, Transferred).On(Day).When(Materials).ThenRefused(PetitionRefusals.NoMaterialsAwaited);

    [Fact]
    public void Nobody_but_the_body_that_holds_it_records_them() =>
        Given(Registered, Transferred, MaterialsAsked).On(Day).By(PostAt(District)).When(Materials).ThenRefused(PetitionRefusals.NotTheCompetentBody);

    [Fact]
    public void They_did_not_come_tomorrow() =>
        Given(Registered, Transferred, MaterialsAsked).On(Day).When(Materials with { ReceivedOn = Day.AddDays(1) }).ThenRefused(PetitionRefusals.DateInFuture);

    [Fact]
    public void Nor_before_they_were_asked_for() =>
        Given(Registered, Transferred, MaterialsAsked).On(Day).When(Materials with { ReceivedOn = new(2026, 2, 10) }).ThenRefused(PetitionRefusals.DateBeforePreviousStep);

    [Fact]
    public void Its_form_is_checked_before_its_rule() =>
        new RecordMaterials.Shape().Validate(new RecordMaterials(default, "")).Errors.Select(e => e.PropertyName).Should().BeEquivalentTo("ReceivedOn", "Contents");
}
