using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Meetings.MeetingRefusals;

namespace CreationPlatform.Meetings;

/// <summary>
/// Puts a file that was taken in to a meeting: a document to be conveyed (传达文件), or what lies before the members. It is sealed under a key
/// of the meeting's own and belongs to this meeting only.
/// </summary>
internal sealed record AttachDocument(Guid Attachment, string Name, long Size, string Sha256, AttachmentKind Kind) : ICommand<Meeting>, IAttach
{
    public const int MostDocuments = 20;

    /// <summary>Under whose key a meeting's files are sealed: no person's.</summary>
    public static Guid KeyOf(Guid meeting) => StreamIds.From("meeting-documents", meeting);

    public Decision Decide(Meeting meeting, Circumstances now)
    {
        if (meeting.Documents.Contains(Attachment)) return Decision.AlreadySo;
        if (WhyNotAttached(meeting, now) is { } refusal) return Decision.Refuse(refusal);
        return Decision
            .Record(new DocumentAttached(Attachment, Name, Size, Sha256, Kind, now.Today)).Under(Source)
            .Reserving(AttachmentStore.Citation, Attachment.ToString(), DocumentOfAnother);
    }

    private Refusal? WhyNotAttached(Meeting meeting, Circumstances now) => meeting.Stage switch
    {
        MeetingStage.New => NotPlanned,
        _ when !now.Actor.ActsFor(meeting.Unit) => NotYourUnit,
        MeetingStage.Cancelled => TakesPlaceNoMore,
        MeetingStage.Approved => MinutesAreApproved,
        _ => TooManyDocuments.When(meeting.Documents.Count >= MostDocuments) ?? WhyNot.WhyNotWritten(Name),
    };

    internal sealed class Shape : AttachShape<AttachDocument>;
}
