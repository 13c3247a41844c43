using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Notifications;

/// <summary>An entry that tells a street that a receipt notice falls due.</summary>
internal static class InboxHistory
{
    public static readonly Guid Petition = StreamIds.From("a petition");

    public static EntryPosted Posted => new(
        EntryKind.DutyFallsDue, EntrySubject.Petition, Petition, "2026-530102001001-7F3K9Q", "XF-03", "信访工作条例 23(3)", new(2026, 2, 25), 3, [$"{Street}/handler", $"{Street}/body_head"], []);

    public static EntryRead Read => new("street.handler");

    public static PostInboxEntry ToPost(EntryPosted e) =>
        new(e.Kind, e.SubjectKind, e.Subject, e.Number, e.Rule, e.Article, e.Due, e.DaysBefore, e.To, e.ClosedTo);

    public static Actor Handler => new("street.handler", [new(StreamIds.From("post"), "handler", Street)]);
}
