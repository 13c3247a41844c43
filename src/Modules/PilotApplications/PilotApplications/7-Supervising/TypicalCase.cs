using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

/// <summary>经验做法、典型案例: what a pilot found out and others could use. Proposed below, published by city or province.</summary>
internal sealed record TypicalCase : IState<TypicalCase>, IWithinUnits
{
    public static string Category => "typical-case";

    public static TypicalCase Initial { get; } = new();

    public CaseStage Stage { get; init; }

    public Guid Round { get; init; }

    public string Community { get; init; } = "";

    public CaseKind Kind { get; init; }

    public IEnumerable<string> Units => Stage is CaseStage.New ? [] : [Community];

    public TypicalCase Evolve(IEvent<TypicalCase> @event) => @event switch
    {
        CaseProposed e => this with { Stage = CaseStage.Proposed, Round = e.Round, Community = e.Community, Kind = e.Kind },
        CasePublished => this with { Stage = CaseStage.Published },
        CaseDeclined => this with { Stage = CaseStage.Declined },
        CaseRetracted => this with { Stage = CaseStage.Retracted },
        _ => throw new UnhandledEventException(typeof(TypicalCase), @event),
    };
}
