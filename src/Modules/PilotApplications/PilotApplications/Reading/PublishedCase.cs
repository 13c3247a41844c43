using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

/// <summary>A published case in the wording of its publisher, for every unit of the programme. What is not published, or no longer, is blank here and in no list.</summary>
[Document("published_case")]
internal sealed record PublishedCase : IReadModel<PublishedCase, TypicalCase>, IOpenToAllUnits
{
    /// <summary>The list, the latest first.</summary>
    public static DocumentList Latest { get; } = new("publishedOn", "round", "community", "kind");

    public Guid Id { get; init; }
    public Guid? Round { get; init; }
    public string? Community { get; init; }
    public CaseKind? Kind { get; init; }
    public string? Title { get; init; }
    public string? Practice { get; init; }
    public string? Results { get; init; }

    /// <summary>The division that answers for it.</summary>
    public string? PublishedBy { get; init; }
    public DateOnly? PublishedOn { get; init; }

    public static PublishedCase Initial(Guid id) => new() { Id = id };

    public PublishedCase Evolve(Recorded<TypicalCase> fact) => fact.Event switch
    {
        CasePublished e => this with
        {
            Round = e.Round, Community = e.Community, Kind = e.Kind, Title = e.Title, Practice = e.Practice, Results = e.Results, PublishedBy = e.By, PublishedOn = e.PublishedOn,
        },
        CaseRetracted => Initial(Id),
        CaseProposed or CaseDeclined => this,
        _ => throw new UnhandledEventException(typeof(PublishedCase), fact.Event),
    };
}
