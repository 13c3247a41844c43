using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

/// <summary>A case as it was proposed, and what became of it: for the pilot and those above it.</summary>
[Document("case_details")]
internal sealed record CaseDetails : IReadModel<CaseDetails, TypicalCase>, IVisibleTo
{
    /// <summary>The list, the latest first.</summary>
    public static DocumentList Latest { get; } = new("proposedOn", "round", "district", "community", "kind", "stage");

    public Guid Id { get; init; }
    public Guid Round { get; init; }
    public string Community { get; init; } = "";
    public string District { get; init; } = "";
    public CaseKind Kind { get; init; } = CaseKind.Experience;
    public CaseStage Stage { get; init; }

    /// <summary>The wording of the proposal; the published one stands in the list of published cases.</summary>
    public string Title { get; init; } = "";
    public string Practice { get; init; } = "";
    public string Results { get; init; } = "";
    public string ProposedBy { get; init; } = "";
    public DateOnly? ProposedOn { get; init; }

    /// <summary>The division that decided last; none yet.</summary>
    public string? DecidedBy { get; init; }
    public DateOnly? DecidedOn { get; init; }

    /// <summary>Why it was declined or taken back.</summary>
    public string? Reason { get; init; }
    public IReadOnlyList<string> VisibleTo { get; init; } = [];

    public static CaseDetails Initial(Guid id) => new() { Id = id };

    public CaseDetails Evolve(Recorded<TypicalCase> fact) => fact.Event switch
    {
        CaseProposed e => this with
        {
            Round = e.Round, Community = e.Community, District = e.District, Kind = e.Kind, Stage = CaseStage.Proposed, Title = e.Title, Practice = e.Practice, Results = e.Results,
            ProposedBy = e.By, ProposedOn = e.ProposedOn, VisibleTo = e.Path,
        },
        CasePublished e => this with { Stage = CaseStage.Published, DecidedBy = e.By, DecidedOn = e.PublishedOn },
        CaseDeclined e => this with { Stage = CaseStage.Declined, DecidedBy = e.By, DecidedOn = e.DeclinedOn, Reason = e.Reason },
        CaseRetracted e => this with { Stage = CaseStage.Retracted, DecidedBy = e.By, DecidedOn = e.RetractedOn, Reason = e.Reason },
        _ => throw new UnhandledEventException(typeof(CaseDetails), fact.Event),
    };
}
