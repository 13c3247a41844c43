using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

/// <summary>A circular as those read it to whom it went, those on whom it reports, and those above; with the events that it rests on.</summary>
[Document("circular")]
internal sealed record CircularDetails : IReadModel<CircularDetails, Circular>, IVisibleTo
{
    /// <summary>The list, the latest first.</summary>
    public static DocumentList Latest { get; } = new(
        "issuedOn", "round", "by", "documentNumber", ListFilter.Holding("district", "districts"), ListFilter.Holding("community", "communities"),
        ListFilter.From("issuedFrom", "issuedOn"), ListFilter.To("issuedTo", "issuedOn"));

    public Guid Id { get; init; }
    public Guid Round { get; init; }

    /// <summary>The division that issued it.</summary>
    public string By { get; init; } = "";
    public string DocumentNumber { get; init; } = "";
    public string Title { get; init; } = "";
    public DateOnly? IssuedOn { get; init; }
    public IReadOnlyList<string> Paragraphs { get; init; } = [];

    /// <summary>To whom it went.</summary>
    public IReadOnlyList<string> Districts { get; init; } = [];

    /// <summary>On whom it reports.</summary>
    public IReadOnlyList<string> Communities { get; init; } = [];
    public IReadOnlyList<Citation> Cites { get; init; } = [];
    public DateOnly? WithdrawnOn { get; init; }
    public string? WithdrawnFor { get; init; }
    public IReadOnlyList<string> VisibleTo { get; init; } = [];

    public static CircularDetails Initial(Guid id) => new() { Id = id };

    public CircularDetails Evolve(Recorded<Circular> fact) => fact.Event switch
    {
        CircularIssued e => this with
        {
            Round = e.Round, By = e.By, DocumentNumber = e.DocumentNumber, Title = e.Title, IssuedOn = e.IssuedOn, Paragraphs = e.Paragraphs, Districts = e.Districts,
            Communities = e.Communities, Cites = e.Cites, VisibleTo = e.Path,
        },
        CircularWithdrawn e => this with { WithdrawnOn = e.WithdrawnOn, WithdrawnFor = e.Reason },
        _ => throw new UnhandledEventException(typeof(CircularDetails), fact.Event),
    };
}
