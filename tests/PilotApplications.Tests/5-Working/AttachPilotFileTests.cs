using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.PilotApplications.Pilot>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

public class AttachPilotFileTests
{
    private static readonly AttachPilotFile Attach = new(PhotoFile, "现场照片.jpg", 2_048, new('b', 64), AttachmentKind.Jpeg);

    [Fact]
    public void A_file_belongs_to_the_pilot() => Given(Begun).With(AsWorker(WorkDay)).When(Attach).Then(PhotoAttached);

    [Fact]
    public void Once_attached_it_stays() => Given(Begun, PhotoAttached).With(AsWorker(WorkDay)).When(Attach).ThenAlreadySo();

    [Fact]
    public void It_is_the_file_of_no_other_matter() =>
        Attach.Decide(After(Begun), AsWorker(WorkDay)).Reserves.Should().Equal(new Reservation(AttachmentStore.Citation, PhotoFile.ToString(), PilotRefusals.FileOfAnother));

    [Fact]
    public void Before_recognition_there_is_no_pilot() => Given().With(AsWorker(WorkDay)).When(Attach).ThenRefused(PilotRefusals.NoPilot);

    [Fact]
    public void Nobody_outside_attaches() => Given(Begun).With(As("x", WorkDay, PostOf(Roles.StreetLeader, OtherStreet))).When(Attach).ThenRefused(PilotRefusals.NotYourCommunity);

    [Fact]
    public void Files_have_a_limit() => Given([Begun, PhotoAttached with { Size = AttachPilotFile.MostBytes }]).With(AsWorker(WorkDay))
        .When(Attach with { Attachment = PlanFile }).ThenRefused(PilotRefusals.TooManyPilotFiles);
}
