using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Meetings;

/// <summary>How often something is done, chosen for the periods that begin on a day or later.</summary>
internal sealed record ChosenCadence(string Rule, Cadence Cadence, DateOnly From);

/// <summary>工作会议制度: since when a unit takes part, and what a street has chosen for itself and its communities.</summary>
internal sealed record MeetingRegime : IState<MeetingRegime>, IWithinUnits
{
    public static string Category => "meeting-regime";

    public static MeetingRegime Initial { get; } = new();

    public string Unit { get; init; } = "";

    public UnitLevel Level { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? Until { get; init; }

    public IReadOnlyList<ChosenCadence> Cadences { get; init; } = [];

    public bool CountsTwice { get; init; }

    public IEnumerable<string> Units => [Unit];

    /// <summary>A unit's regime is one stream, found by its code.</summary>
    public static Guid StreamOf(string unit) => StreamIds.From($"meeting-regime:{unit}");

    public MeetingRegime Evolve(IEvent<MeetingRegime> @event) => @event switch
    {
        RegimeJoined e => this with { Unit = e.Place.Unit, Level = e.Level, From = e.From, Until = null },
        RegimeLeft e => this with { Until = e.On },
        CadenceChosen e => this with { Cadences = With(Cadences, e) },
        CountingChosen e => this with { CountsTwice = e.CountsTwice },
        _ => throw new UnhandledEventException(typeof(MeetingRegime), @event),
    };

    public static IReadOnlyList<ChosenCadence> With(IReadOnlyList<ChosenCadence> chosen, CadenceChosen e) =>
        [.. chosen.Where(c => c.Rule != e.Rule), new(e.Rule, e.Cadence, e.From)];
}
