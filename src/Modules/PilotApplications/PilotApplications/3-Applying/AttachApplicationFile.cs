using CreationPlatform.BuildingBlocks;
using static CreationPlatform.PilotApplications.PilotRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>Puts a file that was taken in to the application, while the district has it.</summary>
internal sealed record AttachApplicationFile(Guid Attachment, string Name, long Size, string Sha256, AttachmentKind Kind) : ICommand<PilotApplication>, IAttach
{
    public const int MostFiles = 30;
    public const long MostBytes = 200L * 1024 * 1024;

    public Decision Decide(PilotApplication application, Circumstances now)
    {
        if (application.Files.Any(f => f.Id == Attachment)) return Decision.AlreadySo;
        if (WhyNotAttached(application, now) is { } refusal) return Decision.Refuse(refusal);
        return Decision
            .Record(new ApplicationFileAttached(Attachment, Sealed.For(PilotApplication.PapersOf(application.Round, application.District), Name), Size, Sha256, Kind, now.Today))
            .Under(Choosing)
            .Reserving(AttachmentStore.Citation, Attachment.ToString(), FileOfAnother);
    }

    private Refusal? WhyNotAttached(PilotApplication application, Circumstances now) =>
        application.WhyPapersStand(now)
        ?? TooManyFiles.When(application.Files.Count >= MostFiles || application.Files.Sum(f => f.Size) + Size > MostBytes);

    internal sealed class Shape : AttachShape<AttachApplicationFile>;
}
