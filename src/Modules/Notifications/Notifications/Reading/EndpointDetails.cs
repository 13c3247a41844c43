using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Notifications;

/// <summary>An endpoint as its unit's administrator sees it. Its address is a key to a machine, and shown to nobody.</summary>
[Document("endpoint")]
internal sealed record EndpointDetails : IReadModel<EndpointDetails, Endpoint>, IVisibleTo
{
    public Guid Id { get; init; }
    public string Unit { get; init; } = "";
    public EndpointKind Kind { get; init; }
    public IReadOnlyList<string> Roles { get; init; } = [];
    public DateTimeOffset RegisteredAt { get; init; }
    public DateTimeOffset? RetiredAt { get; init; }
    public IReadOnlyList<string> VisibleTo { get; init; } = [];

    public static EndpointDetails Initial(Guid id) => new() { Id = id };

    public EndpointDetails Evolve(Recorded<Endpoint> fact) => fact.Event switch
    {
        EndpointRegistered e => this with { Unit = e.Unit, Kind = e.Kind, Roles = e.Roles, RegisteredAt = fact.Time, VisibleTo = e.Path },
        EndpointRetired => this with { RetiredAt = fact.Time },
        _ => throw new UnhandledEventException(typeof(EndpointDetails), fact.Event),
    };
}

/// <summary>Where an endpoint is called; for sending only.</summary>
[Document("endpoint_address")]
internal sealed record EndpointAddress : IReadModel<EndpointAddress, Endpoint>
{
    public Guid Id { get; init; }
    public EndpointKind Kind { get; init; }
    public Sealed<string>? Url { get; init; }
    public Sealed<string>? Secret { get; init; }

    public static EndpointAddress Initial(Guid id) => new() { Id = id };

    public EndpointAddress Evolve(Recorded<Endpoint> fact) => fact.Event switch
    {
        EndpointRegistered e => this with { Kind = e.Kind, Url = e.Url, Secret = e.Secret },
        EndpointRetired => this with { Url = null, Secret = null },
        _ => throw new UnhandledEventException(typeof(EndpointAddress), fact.Event),
    };
}
