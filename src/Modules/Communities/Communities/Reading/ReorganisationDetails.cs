using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Communities;

/// <summary>A decision on units, as it was recorded.</summary>
[Document("reorganisation")]
internal sealed record ReorganisationDetails(
    Guid Id, ReorganisationKind Kind, DateOnly On, string DocumentNumber, IReadOnlyList<UnitPlacement> Placements, IReadOnlyList<UnitEnding> Endings)
    : IReadModel<ReorganisationDetails, Reorganisation>, IOpenToAllUnits
{
    public static ReorganisationDetails Initial(Guid id) => new(id, default, default, "", [], []);

    public ReorganisationDetails Evolve(Recorded<Reorganisation> fact) => fact.Event switch
    {
        UnitsReorganised e => new(Id, e.Kind, e.On, e.DocumentNumber, e.Placements, e.Endings),
        _ => throw new UnhandledEventException(typeof(ReorganisationDetails), fact.Event),
    };
}
