using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class ObjectToTransferTests
{
    private static readonly DateOnly Day = Objected.ObjectedOn;
    private static readonly ObjectToTransfer Objection = new("楼道改造由区里主管。");

    [Fact]
    public void A_body_says_with_reasons_that_the_matter_is_outside_its_powers() =>
        Given(Registered, Transferred).On(Day).By(PostAt(Street)).When(Objection).Then(Objected);

    [Fact]
    public void The_fifth_working_day_is_still_in_time() =>
        Given(Registered, Transferred).On(new(2026, 2, 24)).When(Objection).Then(Objected with { ObjectedOn = new(2026, 2, 24) });

    [Fact]
    public void The_day_after_is_too_late() =>
        Given(Registered, Transferred).On(new(2026, 2, 25)).When(Objection).ThenRefused(PetitionRefusals.ObjectionTooLate);

    [Fact]
    public void Only_the_body_it_was_transferred_to_objects() =>
        Given(Registered, Transferred).On(Day).By(PostAt(Community)).When(Objection).ThenRefused(PetitionRefusals.NotTheCompetentBody);

    [Fact]
    public void There_is_no_second_objection_while_one_is_open() =>
        Given(Registered, Transferred, Objected).On(Day).When(Objection).ThenRefused(PetitionRefusals.ObjectionOpen);

    [Fact]
    public void Nor_after_the_common_superior_named_the_body() =>
        Given(DisputeWay).On(Settled.SettledOn).By(PostAt(DistrictBureau)).When(Objection).ThenRefused(PetitionRefusals.JurisdictionIsSettled);

    [Fact]
    public void Nor_after_acceptance() => Given(UpTo(Accepted)).On(Accepted.AcceptedOn).When(Objection).ThenRefused(PetitionRefusals.AlreadyAccepted);

    [Fact]
    public void Who_was_addressed_directly_has_no_transfer_to_object_to() =>
        Given(RegisteredBy(Street)).On(Day).When(Objection).ThenRefused(PetitionRefusals.NotTransferred);

    [Fact]
    public void Reasons_are_needed() => new ObjectToTransfer.Shape().Validate(new ObjectToTransfer("")).IsValid.Should().BeFalse();
}
