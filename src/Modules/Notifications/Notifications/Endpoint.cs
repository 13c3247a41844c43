using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Notifications;

/// <summary>Where a unit's messages go to a machine: a webhook of another system, or a group's robot.</summary>
internal sealed record Endpoint : IState<Endpoint>, IWithinUnits
{
    public static string Category => "endpoint";

    public static Endpoint Initial { get; } = new();

    public string? Unit { get; init; }

    public Guid Key { get; init; }

    public bool IsRetired { get; init; }

    IEnumerable<string> IWithinUnits.Units => Unit is null ? [] : [Unit];

    public Endpoint Evolve(IEvent<Endpoint> @event) => @event switch
    {
        EndpointRegistered e => this with { Unit = e.Unit, Key = e.Url.Person },
        EndpointRetired => this with { IsRetired = true },
        _ => throw new UnhandledEventException(typeof(Endpoint), @event),
    };
}
