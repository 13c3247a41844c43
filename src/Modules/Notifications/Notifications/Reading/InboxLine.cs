using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Notifications;

/// <summary>An entry as it is kept for reading.</summary>
[Document("inbox_entry")]
internal sealed record InboxLine : IReadModel<InboxLine, InboxEntry>, IVisibleTo, IClosedTo
{
    public Guid Id { get; init; }
    public DateTimeOffset PostedAt { get; init; }
    public EntryKind Kind { get; init; }
    public EntrySubject SubjectKind { get; init; }
    public Guid Subject { get; init; }
    public string Number { get; init; } = "";
    public string Rule { get; init; } = "";
    public string Article { get; init; } = "";
    public DateOnly Due { get; init; }
    public int DaysBefore { get; init; }

    /// <summary>Accounts that have read it.</summary>
    public IReadOnlyList<string> ReadBy { get; init; } = [];

    /// <summary>The addresses: nobody above these posts sees it.</summary>
    public IReadOnlyList<string> VisibleTo { get; init; } = [];

    public IReadOnlyList<string> ClosedTo { get; init; } = [];

    public static InboxLine Initial(Guid id) => new() { Id = id };

    public InboxLine Evolve(Recorded<InboxEntry> fact) => fact.Event switch
    {
        EntryPosted e => this with
        {
            PostedAt = fact.Time, Kind = e.Kind, SubjectKind = e.SubjectKind, Subject = e.Subject, Number = e.Number, Rule = e.Rule, Article = e.Article,
            Due = e.Due, DaysBefore = e.DaysBefore, VisibleTo = e.To, ClosedTo = e.ClosedTo,
        },
        EntryRead e => this with { ReadBy = [.. ReadBy, e.Account] },
        _ => throw new UnhandledEventException(typeof(InboxLine), fact.Event),
    };
}
