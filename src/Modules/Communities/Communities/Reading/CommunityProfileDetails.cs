using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Communities;

/// <summary>A community's counts as they are. No route shows this document: readers get it through <see cref="ProfileTables"/>, small figures hidden.</summary>
[Document("community_profile")]
internal sealed record CommunityProfileDetails(Guid Id, string Community, IReadOnlyList<ProfileCount> Counts) : IReadModel<CommunityProfileDetails, CommunityProfile>
{
    public static CommunityProfileDetails Initial(Guid id) => new(id, "", []);

    public CommunityProfileDetails Evolve(Recorded<CommunityProfile> fact) => fact.Event switch
    {
        CountsRecorded e => this with { Community = e.Community, Counts = Counts.With(e.Counts) },
        _ => throw new UnhandledEventException(typeof(CommunityProfileDetails), fact.Event),
    };
}
