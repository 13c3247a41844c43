using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Communities;

/// <summary>
/// A division or a department: what it was opened as, where it hangs now, its names through time, the decisions it has followed, and the
/// first day on which it no longer stands.
/// </summary>
internal sealed record Unit(UnitOpened? Opening, string? Parent, IReadOnlyList<UnitName> Names, IReadOnlyList<Guid> Followed, DateOnly? ClosedOn) : IState<Unit>, IWithinUnits
{
    public static string Category => "unit";
    public static Unit Initial { get; } = new(null, null, [], [], null);

    /// <summary>Itself, and what it hangs under: a closed unit is no longer in the tree, but whoever stands above it still reaches it.</summary>
    public IEnumerable<string> Units => new[] { Opening?.Code, Parent }.OfType<string>();

    public Unit Evolve(IEvent<Unit> @event) => @event switch
    {
        UnitOpened e => this with { Opening = e, Parent = e.Parent, Names = [new(e.Name, e.ValidFrom)] },
        UnitRenamed e => this with { Names = Names.Renamed(e.Name, e.From) },
        UnitClosed e => this with { ClosedOn = e.On },
        UnitPlaced e => this with { Parent = e.Parent, Followed = [.. Followed, e.Reorganisation] },
        UnitSucceeded e => this with { ClosedOn = ClosedOn ?? e.On, Followed = [.. Followed, e.Reorganisation] },
        _ => throw new UnhandledEventException(typeof(Unit), @event),
    };
}
