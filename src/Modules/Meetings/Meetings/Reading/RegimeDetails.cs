using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Meetings;

/// <summary>How a unit takes part in the meeting regime, and what a street has chosen.</summary>
[Document("meeting_regime")]
internal sealed record RegimeDetails : IReadModel<RegimeDetails, MeetingRegime>, IVisibleTo
{
    public Guid Id { get; init; }
    public string Unit { get; init; } = "";
    public UnitLevel Level { get; init; }
    public string? Street { get; init; }
    public string? District { get; init; }
    public DateOnly? From { get; init; }

    /// <summary>The first day on which it no longer takes part.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Cadences of a street that differ from the usual ones, for it and its communities.</summary>
    public IReadOnlyList<ChosenCadence> Cadences { get; init; } = [];
    public bool CountsTwice { get; init; }
    public IReadOnlyList<string> VisibleTo { get; init; } = [];

    public static RegimeDetails Initial(Guid id) => new() { Id = id };

    public RegimeDetails Evolve(Recorded<MeetingRegime> fact) => fact.Event switch
    {
        RegimeJoined e => this with
        {
            Unit = e.Place.Unit, Level = e.Level, Street = e.Place.Street, District = e.Place.District, From = e.From, Until = null, VisibleTo = [.. VisibleTo.Union(e.Place.Path)],
        },
        RegimeLeft e => this with { Until = e.On },
        CadenceChosen e => this with { Cadences = MeetingRegime.With(Cadences, e) },
        CountingChosen e => this with { CountsTwice = e.CountsTwice },
        _ => throw new UnhandledEventException(typeof(RegimeDetails), fact.Event),
    };
}
