using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Communities;

/// <summary>What a decision does with units.</summary>
internal enum ReorganisationKind
{
    /// <summary>划转: units hang under another one.</summary>
    Move = 1,

    /// <summary>合并: units end in another one of their level, which takes over what hung under them.</summary>
    Merger,

    /// <summary>分设: what hung under a unit is shared out.</summary>
    Split,
}

/// <summary>One decision on several units, whole or not at all: one stream, one event. The units follow it.</summary>
internal sealed record Reorganisation(UnitsReorganised? Decided) : IState<Reorganisation>, IWithinUnits
{
    /// <summary>Reserved for ever under the code of a unit that ends, so that it ends once, by one decision.</summary>
    public const string Ending = "communities.unit-ending";

    public static string Category => "reorganisation";
    public static Reorganisation Initial { get; } = new((UnitsReorganised?)null);

    public IEnumerable<string> Units => Decided is null ? [] : Decided.Placements.Select(p => p.Unit).Concat(Decided.Endings.Select(e => e.Unit));

    public Reorganisation Evolve(IEvent<Reorganisation> @event) => @event switch
    {
        UnitsReorganised e => new(e),
        _ => throw new UnhandledEventException(typeof(Reorganisation), @event),
    };

    /// <summary>Records the decision, unless this stream holds one already: the same changes nothing, another one is refused.</summary>
    public Decision Decide(UnitsReorganised decision)
    {
        if (Decided is not null) return Decided.IsTheSame(decision) ? Decision.AlreadySo : Decision.Refuse(CommunitiesRefusals.ReorganisationAlreadyDecided);
        return decision.Endings.Aggregate(
            Decision.Record(decision).Under(CommunitiesRefusals.OwnRule),
            (recorded, ending) => recorded.Reserving(Ending, ending.Unit, CommunitiesRefusals.UnitIsClosed));
    }
}
