using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

/// <summary>What a pilot has from one source.</summary>
internal sealed record SourceMoney(FundingSource Source, FundingTotals Money);

/// <summary>One of the three levels that guarantee a pilot's money, and which of its sources have approved nothing yet.</summary>
/// <param name="Level">Province, prefecture, or county with the street.</param>
/// <param name="Missing">Sources without approved money.</param>
internal sealed record GuaranteeLevel(UnitLevel Level, IReadOnlyList<FundingSource> Missing)
{
    public bool IsSecured => Missing.Count == 0;
}

/// <summary>The money of one pilot: every line with its vouchers, sums by source, and whether all three levels stand in for it.</summary>
[Document("pilot_funding")]
internal sealed record FundingDetails : IReadModel<FundingDetails, PilotFunding>, IVisibleTo
{
    /// <summary>The list by community, and its filters.</summary>
    public static DocumentList ByCommunity { get; } = new("community", "round", "district", "community", "isGuaranteed", ListFilter.Concerning(UnitParts.Filter)) { Ascending = true };

    public Guid Id { get; init; }
    public Guid Round { get; init; }
    public string Community { get; init; } = "";

    /// <summary>The street office above the community; none under a zone of the statistics office.</summary>
    public string? Street { get; init; }
    public string District { get; init; } = "";
    public IReadOnlyList<FundingLine> Lines { get; init; } = [];
    public IReadOnlyList<string> VisibleTo { get; init; } = [];

    public IReadOnlyList<SourceMoney> BySource =>
        [.. Enum.GetValues<FundingSource>().Select(source => new SourceMoney(source, FundingTotals.Of(Lines.Where(l => l.Source == source))))];

    public FundingTotals Total => FundingTotals.Of(Lines);

    /// <summary>三级保障: province, city, and the district with its street.</summary>
    public IReadOnlyList<GuaranteeLevel> Guarantee =>
    [
        .. from source in FundingSources.Of(Street is not null)
           group source by (UnitLevel)Math.Min((int)FundingSources.LevelOf(source), (int)UnitLevel.County) into level
           orderby level.Key
           select new GuaranteeLevel(level.Key, [.. level.Where(s => FundingTotals.Of(Lines.Where(l => l.Source == s)).Approved == 0)]),
    ];

    public bool IsGuaranteed => Guarantee.All(l => l.IsSecured);

    public static FundingDetails Initial(Guid id) => new() { Id = id };

    public FundingDetails Evolve(Recorded<PilotFunding> fact) => (fact.Event is FundingPlanned e ? Of(e) : this) with { Lines = FundingLine.After(Lines, fact.Event) };

    private FundingDetails Of(FundingPlanned e) =>
        this with { Round = e.Round, Community = e.Community, Street = e.Street, District = e.District, VisibleTo = [.. VisibleTo.Union(e.Path)] };
}
