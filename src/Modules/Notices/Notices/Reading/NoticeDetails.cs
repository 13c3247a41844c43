using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Notices;

/// <summary>A notice, and all that it said before.</summary>
[Document("notice")]
internal sealed record NoticeDetails : IReadModel<NoticeDetails, Notice>, IOpenToAllUnits
{
    public Guid Id { get; init; }
    public string Unit { get; init; } = "";
    public NoticeKind Kind { get; init; }
    public string Title { get; init; } = "";
    public string Content { get; init; } = "";
    public DateOnly From { get; init; }
    public DateOnly Until { get; init; }
    public DateTimeOffset PublishedAt { get; init; }
    public DateOnly PublishedOn { get; init; }

    /// <summary>The last day on which residents read it: <see cref="Until"/>, and for one that was withdrawn 30 days after it, unless nobody had seen it yet.</summary>
    public DateOnly ReadUntil { get; init; }
    public NoticeChange? Correction { get; init; }
    public NoticeChange? Withdrawal { get; init; }

    /// <summary>What it said until it was corrected, the first words first.</summary>
    public IReadOnlyList<NoticeText> Before { get; init; } = [];

    public static NoticeDetails Initial(Guid id) => new() { Id = id };

    public NoticeDetails Evolve(Recorded<Notice> fact) => fact.Event switch
    {
        NoticePublished e => Saying(e.Says) with { Unit = e.Unit, PublishedAt = fact.Time, PublishedOn = e.PublishedOn },
        NoticeCorrected e => Saying(e.Says) with { Correction = new(e.CorrectedOn, e.Reason), Before = [.. Before, new(Kind, Title, Content, From, Until)] },
        NoticeWithdrawn e => this with
        {
            Withdrawal = new(e.WithdrawnOn, e.Reason), ReadUntil = e.WithdrawnOn < From ? e.WithdrawnOn : e.WithdrawnOn.AddDays(WithdrawNotice.DaysReadable),
        },
        _ => throw new UnhandledEventException(typeof(NoticeDetails), fact.Event),
    };

    private NoticeDetails Saying(NoticeText says) => this with
    {
        Kind = says.Kind, Title = says.Title, Content = says.Content, From = says.From, Until = says.Until, ReadUntil = says.Until,
    };
}

/// <summary>A correction or withdrawal: the day, and why.</summary>
internal sealed record NoticeChange(DateOnly On, string Reason);
