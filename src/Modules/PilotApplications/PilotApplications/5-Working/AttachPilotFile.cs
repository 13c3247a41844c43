using CreationPlatform.BuildingBlocks;
using static CreationPlatform.PilotApplications.PilotRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>Puts a file that was taken in to the pilot, so that evidence can cite it.</summary>
internal sealed record AttachPilotFile(Guid Attachment, string Name, long Size, string Sha256, AttachmentKind Kind) : ICommand<Pilot>, IAttach
{
    public const int MostFiles = 300;
    public const long MostBytes = 1_024L * 1024 * 1024;

    public Decision Decide(Pilot pilot, Circumstances now)
    {
        if (pilot.Files.Any(f => f.Id == Attachment)) return Decision.AlreadySo;
        if (WhyNotAttached(pilot, now) is { } refusal) return Decision.Refuse(refusal);
        return Decision
            .Record(new PilotFileAttached(Attachment, Sealed.For(Pilot.PapersOf(pilot.Application), Name), Size, Sha256, Kind, now.Today))
            .Under(Creating)
            .Reserving(AttachmentStore.Citation, Attachment.ToString(), FileOfAnother);
    }

    private Refusal? WhyNotAttached(Pilot pilot, Circumstances now) =>
        NoPilot.When(!pilot.HasBegun)
        ?? NotYourCommunity.When(new[] { pilot.Community, pilot.Approver, pilot.District }.All(unit => !now.ActsForArea(unit)))
        ?? TooManyPilotFiles.When(pilot.Files.Count >= MostFiles || pilot.Files.Sum(f => f.Size) + Size > MostBytes);

    internal sealed class Shape : AttachShape<AttachPilotFile>;
}
