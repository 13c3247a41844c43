using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

/// <summary>The money of one pilot in one round, by line. It flows to the pilot and never from residents: there is no member for that.</summary>
internal sealed record PilotFunding : IState<PilotFunding>, IWithinUnits
{
    public static string Category => "pilot-funding";

    public static PilotFunding Initial { get; } = new();

    public string Community { get; init; } = "";

    /// <summary>The street office above the community; none under a zone of the statistics office.</summary>
    public string? Street { get; init; }

    public IReadOnlyList<FundingLine> Lines { get; init; } = [];

    public IEnumerable<string> Units => Community.Length == 0 ? [] : [Community];

    /// <summary>A community has one such book in a round.</summary>
    public static Guid StreamOf(Guid round, string community) => StreamIds.From($"pilot-funding:{round}:{community}");

    public FundingLine? Line(Guid id) => Lines.FirstOrDefault(l => l.Id == id);

    public PilotFunding Evolve(IEvent<PilotFunding> @event) =>
        (@event is FundingPlanned e ? this with { Community = e.Community, Street = e.Street } : this) with { Lines = FundingLine.After(Lines, @event) };
}
