using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.PilotApplications.ApplicationStory;
using static CreationPlatform.PilotApplications.PilotsHistory;

namespace CreationPlatform.PilotApplications;

public class AttachApplicationFileTests
{
    private static readonly AttachApplicationFile Attach = new(PlanFile, "实施方案.pdf", 1_024, new('a', 64), AttachmentKind.Pdf);

    [Fact]
    public void A_file_belongs_to_the_application() => Given(Drafted).With(AsBureau(Day)).When(Attach).Then(PlanAttached);

    [Fact]
    public void Once_attached_it_stays() => Given(Drafted, PlanAttached).With(AsBureau(Day)).When(Attach).ThenAlreadySo();

    [Fact]
    public void It_is_the_file_of_no_other_matter() =>
        Attach.Decide(After(Drafted), AsBureau(Day)).Reserves.Should().Equal(new Reservation(AttachmentStore.Citation, PlanFile.ToString(), PilotRefusals.FileOfAnother));

    [Fact]
    public void What_was_submitted_does_not_grow() => Given(AtCity).With(AsBureau(Day)).When(Attach with { Attachment = StreamIds.From("third") }).ThenRefused(PilotRefusals.NotInDraft);

    [Fact]
    public void Without_a_draft_there_is_nothing_to_attach_to() => Given().With(AsBureau(Day)).When(Attach).ThenRefused(PilotRefusals.NoApplication);

    [Fact]
    public void Files_have_a_limit() =>
        Given([Drafted, .. Enumerable.Range(0, 30).Select(i => PlanAttached with { Attachment = StreamIds.From($"file {i}") })]).With(AsBureau(Day)).When(Attach).ThenRefused(PilotRefusals.TooManyFiles);
}
