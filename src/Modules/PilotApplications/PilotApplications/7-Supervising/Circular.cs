using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

/// <summary>通报: what a division tells districts about their pilots.</summary>
internal sealed record Circular : IState<Circular>, IWithinUnits
{
    public static string Category => "circular";

    public static Circular Initial { get; } = new();

    /// <summary>The division that issued it.</summary>
    public string By { get; init; } = "";

    public IReadOnlyList<string> Districts { get; init; } = [];

    public bool IsIssued { get; init; }

    public bool IsWithdrawn { get; init; }

    public IEnumerable<string> Units => IsIssued ? [By, .. Districts] : [];

    public Circular Evolve(IEvent<Circular> @event) => @event switch
    {
        CircularIssued e => this with { IsIssued = true, By = e.By, Districts = e.Districts },
        CircularWithdrawn => this with { IsWithdrawn = true },
        _ => throw new UnhandledEventException(typeof(Circular), @event),
    };
}
