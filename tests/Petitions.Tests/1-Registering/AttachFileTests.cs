using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class AttachFileTests
{
    private static readonly AttachFile Photo = new(FileAttached.Attachment, "楼道.jpg", 120_000, FileAttached.Sha256, AttachmentKind.Jpeg);

    [Fact]
    public void The_file_belongs_to_the_matter_its_name_sealed() =>
        Given(Registered).On(FileAttached.AttachedOn).By(PostAt(Community)).When(Photo).Then(FileAttached);

    [Fact]
    public void Its_id_is_reserved_so_that_no_other_matter_can_cite_it() =>
        Photo.Decide(Fold(Registered), CreationPlatform.Testing.TestCircumstances.On(FileAttached.AttachedOn)).Reserves.Should()
            .Equal(new Reservation(AttachmentStore.Citation, Photo.Attachment.ToString(), PetitionRefusals.AttachmentOfAnother));

    [Fact]
    public void It_is_attached_once() => Given(Registered, FileAttached).When(Photo).ThenAlreadySo();

    [Fact]
    public void Proof_of_service_comes_after_the_last_word_too() =>
        Given(UpTo(ReexaminationServed)).On(ReexaminationServed.ServedOn).By(PostAt(City)).When(Photo).Then(FileAttached with { AttachedOn = ReexaminationServed.ServedOn });

    [Fact]
    public void Nothing_is_attached_before_registration() => Given().When(Photo).ThenRefused(PetitionRefusals.NotRegistered);

    [Fact]
    public void A_unit_that_has_nothing_to_do_with_it_attaches_nothing() => Given(Registered).By(PostAt(District)).When(Photo).ThenRefused(PetitionRefusals.NotDealingWithIt);

    [Fact]
    public void The_twenty_first_file_is_refused() =>
        Given([Registered, .. Enumerable.Range(0, 20).Select(i => FileAttached with { Attachment = StreamIds.From($"file {i}") })]).When(Photo)
            .ThenRefused(PetitionRefusals.TooManyAttachments);

    [Fact]
    public void What_the_petitioner_sent_takes_nothing_from_what_the_bodies_may_attach() =>
        Given([Registered, .. Enumerable.Range(0, AttachFile.MostFiles).Select(i => FileAttached with { Attachment = StreamIds.From($"file {i}"), Size = AttachmentStore.Largest, FromPetitioner = true })])
            .On(FileAttached.AttachedOn).By(PostAt(Community)).When(Photo).Then(FileAttached);

    [Fact]
    public void A_hundred_megabytes_are_enough() =>
        Given([Registered, .. Enumerable.Range(0, 5).Select(i => FileAttached with { Attachment = StreamIds.From($"file {i}"), Size = AttachmentStore.Largest })]).When(Photo)
            .ThenRefused(PetitionRefusals.TooManyAttachments);

    [Fact]
    public void Its_form_is_checked_before_its_rule() =>
        new AttachFile.Shape().Validate(new AttachFile(default, "", 0, "xyz", (AttachmentKind)99)).Errors.Should().HaveCount(5);

    private static Petition Fold(params IEvent<Petition>[] history) => history.Aggregate(Petition.Initial, (petition, e) => petition.Evolve(e));
}
