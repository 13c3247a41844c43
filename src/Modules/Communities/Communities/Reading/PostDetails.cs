using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Communities;

/// <summary>A post, who holds it since when, and everybody who held it, earliest first and the present holder last.</summary>
[Document("post")]
internal sealed record PostDetails(
    Guid Id, string Unit, string Role, string Title, string? Holder, DateOnly? Since, IReadOnlyList<Holding> Holdings) : IReadModel<PostDetails, OfficePost>, IOpenToAllUnits
{
    public static PostDetails Initial(Guid id) => new(id, "", "", "", null, null, []);

    public PostDetails Evolve(Recorded<OfficePost> fact) => fact.Event switch
    {
        PostEstablished e => this with { Unit = e.Unit, Role = e.Role, Title = e.Title },
        HolderAppointed e => this with { Holder = e.Account, Since = e.From, Holdings = [.. Holdings, new(e.Account, e.From, null)] },
        HolderRelieved e => this with { Holder = null, Since = null, Holdings = [.. Holdings.Select(h => h.Until is null ? h.EndedOn(e.On) : h)] },
        _ => throw new UnhandledEventException(typeof(PostDetails), fact.Event),
    };
}
