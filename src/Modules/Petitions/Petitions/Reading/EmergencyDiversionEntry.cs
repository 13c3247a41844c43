using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>A line of the list of emergencies that were sent on: where, when and to which line, and nothing about a person.</summary>
[Document("emergency_diversion")]
internal sealed record EmergencyDiversionEntry : IReadModel<EmergencyDiversionEntry, EmergencyDiversion>, IVisibleTo
{
    public Guid Id { get; init; }
    public string Unit { get; init; } = "";
    public EmergencyLine Line { get; init; }
    public DateTimeOffset DivertedAt { get; init; }
    public bool CalledForThem { get; init; }

    /// <summary>Codes of the unit and of what lay above it at that time.</summary>
    public IReadOnlyList<string> VisibleTo { get; init; } = [];

    public static EmergencyDiversionEntry Initial(Guid id) => new() { Id = id };

    public EmergencyDiversionEntry Evolve(Recorded<EmergencyDiversion> fact) => fact.Event switch
    {
        EmergencyDiverted e => this with { Unit = e.Unit, Line = e.Line, DivertedAt = e.DivertedAt, CalledForThem = e.CalledForThem, VisibleTo = e.Path },
        _ => throw new UnhandledEventException(typeof(EmergencyDiversionEntry), fact.Event),
    };
}
