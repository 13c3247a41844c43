using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Communities;

/// <summary>A membership that has ended; <c>Until</c> is the first day on which it was none any more.</summary>
internal sealed record FormerMember(OrganisationMember Member, DateOnly Until);

/// <summary>An organisation with its members, whoever was one, and what its composition lacks.</summary>
[Document("organisation")]
internal sealed record OrganisationDetails(
    Guid Id, OrganisationKind Kind, string Unit, string Title, DateOnly FoundedOn, string? DocumentNumber, DateOnly? DissolvedOn,
    IReadOnlyList<OrganisationMember> Members, IReadOnlyList<FormerMember> FormerMembers) : IReadModel<OrganisationDetails, Organisation>, IOpenToAllUnits
{
    /// <summary>Whether it stands, for filtering.</summary>
    public bool Stands => DissolvedOn is null;

    /// <summary>What it lacks, while it stands.</summary>
    public IReadOnlyList<CompositionWarning> Warnings => Stands ? OrganisationRules.WarningsFor(Kind, Members) : [];

    public static OrganisationDetails Initial(Guid id) => new(id, default, "", "", default, null, null, [], []);

    public OrganisationDetails Evolve(Recorded<Organisation> fact) => fact.Event switch
    {
        OrganisationFounded e => this with { Kind = e.Kind, Unit = e.Unit, Title = e.Title, FoundedOn = e.On, DocumentNumber = e.DocumentNumber },
        MemberJoined e => this with { Members = e.Members },
        MemberLeft e => this with { Members = e.Members, FormerMembers = [.. FormerMembers, new(Members.Single(m => m.Id == e.Member), e.On)] },
        OrganisationDissolved e => this with
        {
            DissolvedOn = e.On, Members = [], FormerMembers = [.. FormerMembers, .. Members.Select(m => new FormerMember(m, e.On))],
        },
        _ => throw new UnhandledEventException(typeof(OrganisationDetails), fact.Event),
    };
}
