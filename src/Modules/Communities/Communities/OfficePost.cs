using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Communities;

/// <summary>Somebody on a post, from the first day to the first day on which it is no longer so.</summary>
internal sealed record Holding(string Account, DateOnly From, DateOnly? Until)
{
    public Holding EndedOn(DateOnly day) => this with { Until = day };
}

/// <summary>A post at a unit. It outlives its holders, who follow one another and never overlap.</summary>
internal sealed record OfficePost(PostEstablished? Established, Holding? LastHolding) : IState<OfficePost>, IWithinUnits
{
    public static string Category => "post";
    public static OfficePost Initial { get; } = new(null, null);

    /// <summary>Whoever is on the post now, or nobody.</summary>
    public Holding? Holder => LastHolding is { Until: null } ? LastHolding : null;

    public IEnumerable<string> Units => Established is null ? [] : [Established.Unit];

    public OfficePost Evolve(IEvent<OfficePost> @event) => @event switch
    {
        PostEstablished e => this with { Established = e },
        HolderAppointed e => this with { LastHolding = new(e.Account, e.From, null) },
        HolderRelieved e => this with { LastHolding = LastHolding?.EndedOn(e.On) },
        _ => throw new UnhandledEventException(typeof(OfficePost), @event),
    };
}
