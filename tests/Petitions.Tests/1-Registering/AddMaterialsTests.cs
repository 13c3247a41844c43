using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class AddMaterialsTests
{
    private static readonly SubmitPetition.File Photo = new(FileAttached.Attachment, "楼道.jpg", 120_000, FileAttached.Sha256, AttachmentKind.Jpeg);
    private static readonly AddMaterials OnePhoto = new([Photo]);
    private static readonly DateOnly Day = MaterialsSent.AddedOn;
    private static readonly PetitionFileAttached SentFile = FileAttached with { AttachedOn = Day, FromPetitioner = true };

    [Fact]
    public void The_timeline_says_that_something_came_and_the_files_follow_in_the_same_breath() =>
        Given(Registered, Transferred).On(Day).With(ByThePetitioner).When(OnePhoto).Then(MaterialsSent with { AskedBy = null }, SentFile);

    [Fact]
    public void What_the_petitioner_says_of_it_is_sealed_and_has_a_length()
    {
        Given(Registered, Transferred).On(Day).With(ByThePetitioner).When(OnePhoto with { Note = "雨后所拍" }).Then(MaterialsSent with { AskedBy = null, Note = For("雨后所拍") }, SentFile);
        new AddMaterials.Shape().Validate(OnePhoto with { Note = new('字', 2_001) }).IsValid.Should().BeFalse();
    }

    [Fact]
    public void Where_a_body_had_told_what_is_missing_it_is_named_and_still_says_itself_whether_this_is_all()
    {
        Given(Registered, Transferred, MaterialsAsked).On(Day).With(ByThePetitioner).When(OnePhoto).Then(MaterialsSent, SentFile);
        Given(Registered, Transferred, MaterialsAsked, MaterialsSent).On(Day).By(PostAt(Street)).When(new RecordMaterials(Day, "照片一张")).Then(MaterialsCame with { ReceivedOn = Day, Contents = For("照片一张") });
    }

    [Fact]
    public void Once_the_body_has_what_it_asked_for_nothing_is_awaited_any_more() =>
        Given(Registered, Transferred, MaterialsAsked, MaterialsCame).On(Day).With(ByThePetitioner).When(OnePhoto).Then(MaterialsSent with { AskedBy = null }, SentFile);

    [Fact]
    public void After_an_answer_that_can_still_be_reviewed_it_is_taken() =>
        After([.. UpTo(OpinionServed)]).WhyClosed().Should().BeNull();

    [Fact]
    public void After_the_end_it_is_refused_with_what_would_help()
    {
        IEvent<Petition>[][] ended = [[Registered, Transferred, Declined], [Proposal, Answered], [Accusation, PassedOn], [.. UpTo(Accepted), Withdrawn], UpTo(ReexaminationIssued), [Imported]];

        foreach (var history in ended) OnePhoto.Decide(After(history), ByThePetitioner).Refusal.Should().Be(PetitionRefusals.MatterHasEnded);
    }

    [Fact]
    public void Before_registration_there_is_nothing_to_add_to() => Given().With(ByThePetitioner).When(OnePhoto).ThenRefused(PetitionRefusals.NotRegistered);

    [Fact]
    public void All_of_it_or_nothing()
    {
        IEvent<Petition>[] nearlyFull = [Registered, .. Enumerable.Range(0, 19).Select(i => SentFile with { Attachment = StreamIds.From($"file {i}") })];

        Given(nearlyFull).On(Day).With(ByThePetitioner).When(new AddMaterials([Photo, Photo with { Id = StreamIds.From("one too many") }])).ThenRefused(PetitionRefusals.TooManyAttachments);
    }

    [Fact]
    public void What_the_bodies_attached_takes_nothing_from_what_the_petitioner_may_send()
    {
        IEvent<Petition>[] fullOfProofs = [Registered, .. Enumerable.Range(0, AttachFile.MostFiles).Select(i => FileAttached with { Attachment = StreamIds.From($"file {i}") })];

        Given(fullOfProofs).On(Day).With(ByThePetitioner).When(OnePhoto).Then(MaterialsSent with { AskedBy = null }, SentFile);
    }

    [Fact]
    public void Without_a_file_it_is_no_material() => new AddMaterials.Shape().Validate(new AddMaterials([])).IsValid.Should().BeFalse();

    private static Circumstances ByThePetitioner => TestCircumstances.On(Day, new(Caller.Resident.Account, []));
}
