using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Communities;

/// <summary>What is counted of a community. Nobody is named and nothing is kept of a person.</summary>
internal enum ProfileMeasure
{
    /// <summary>All households, permanent and temporary; families are counted as households.</summary>
    Households = 1,

    /// <summary>Households of national minorities, as they say themselves.</summary>
    MinorityHouseholds,

    /// <summary>Minority households in need (少数民族贫困户).</summary>
    MinorityHouseholdsInNeed,

    /// <summary>Permanent residents (常住人员).</summary>
    PermanentResidents,

    /// <summary>Temporary residents (暂住人员).</summary>
    TemporaryResidents,

    /// <summary>Permanent residents of national minorities.</summary>
    MinorityPermanentResidents,

    /// <summary>Temporary residents of national minorities.</summary>
    MinorityTemporaryResidents,

    /// <summary>Building groups and units (楼组、单位).</summary>
    BuildingGroups,

    /// <summary>Building groups and units named civilised for ethnic unity.</summary>
    CivilisedBuildingGroups,

    /// <summary>Families named civilised for ethnic unity.</summary>
    CivilisedFamilies,
}

/// <summary>A count, the day of which it is true, and where it comes from.</summary>
internal sealed record ProfileCount(ProfileMeasure Measure, int Value, DateOnly AsOf, string Source);

/// <summary>A community in counts: of each measure the one of the latest day, corrected where that day was counted again.</summary>
internal sealed record CommunityProfile(string? Community, IReadOnlyList<ProfileCount> Counts) : IState<CommunityProfile>, IWithinUnits
{
    public static string Category => "community-profile";
    public static CommunityProfile Initial { get; } = new(null, []);

    public IEnumerable<string> Units => Community is null ? [] : [Community];

    public CommunityProfile Evolve(IEvent<CommunityProfile> @event) => @event switch
    {
        CountsRecorded e => this with { Community = e.Community, Counts = Counts.With(e.Counts) },
        _ => throw new UnhandledEventException(typeof(CommunityProfile), @event),
    };
}

/// <summary>The counts of a community, each measure once.</summary>
internal static class ProfileCounts
{
    /// <summary>A profile's stream follows from its community.</summary>
    public static Guid IdOf(string community) => StreamIds.From($"community-profile:{community}");

    /// <summary>With further counts; an earlier day does not take the place of a later one.</summary>
    public static IReadOnlyList<ProfileCount> With(this IReadOnlyList<ProfileCount> counts, IEnumerable<ProfileCount> further) =>
        [.. counts.Concat(further).GroupBy(c => c.Measure).Select(g => g.Aggregate((held, next) => next.AsOf >= held.AsOf ? next : held)).OrderBy(c => c.Measure)];

    /// <summary>The count of a measure, or none.</summary>
    public static int? Of(this IReadOnlyList<ProfileCount> counts, ProfileMeasure measure) => counts.FirstOrDefault(c => c.Measure == measure)?.Value;
}
