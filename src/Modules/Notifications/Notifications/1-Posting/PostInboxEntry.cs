using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Notifications;

/// <summary>Puts an entry into the inbox of certain posts. The stream's id comes from the cause, so the same cause never makes two.</summary>
internal sealed record PostInboxEntry(
    EntryKind Kind, EntrySubject SubjectKind, Guid Subject, string Number, string Rule, string Article, DateOnly Due, int DaysBefore, IReadOnlyList<string> To,
    IReadOnlyList<string> ClosedTo) : ICommand<InboxEntry>
{
    public Decision Decide(InboxEntry entry, Circumstances now) => entry.IsPosted
        ? Decision.AlreadySo
        : Decision.Record(new EntryPosted(Kind, SubjectKind, Subject, Number, Rule, Article, Due, DaysBefore, To, ClosedTo)).Under(Article);
}
