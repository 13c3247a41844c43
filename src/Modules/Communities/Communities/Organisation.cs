using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Communities;

/// <summary>A group, association, committee or pool at a unit, with its members by post.</summary>
internal sealed record Organisation(OrganisationFounded? Founding, IReadOnlyList<OrganisationMember> Members, DateOnly? DissolvedOn) : IState<Organisation>, IWithinUnits
{
    /// <summary>Every change stores who is a member then, and one record has its limit.</summary>
    public const int MostMembers = 100;

    public static string Category => "organisation";
    public static Organisation Initial { get; } = new(null, [], null);

    public IEnumerable<string> Units => Founding is null ? [] : [Founding.Unit];

    public Organisation Evolve(IEvent<Organisation> @event) => @event switch
    {
        OrganisationFounded e => this with { Founding = e },
        MemberJoined e => this with { Members = e.Members },
        MemberLeft e => this with { Members = e.Members },
        OrganisationDissolved e => this with { Members = [], DissolvedOn = e.On },
        _ => throw new UnhandledEventException(typeof(Organisation), @event),
    };

    /// <summary>Why nothing can change in it on a day, if so.</summary>
    public Refusal? WhyNotChangedOn(DateOnly day, DateOnly today) => this switch
    {
        { Founding: null } => CommunitiesRefusals.OrganisationNotFounded,
        { DissolvedOn: not null } => CommunitiesRefusals.OrganisationIsDissolved,
        _ when day > today => CommunitiesRefusals.AheadOfTime,
        _ when day < Founding.On => CommunitiesRefusals.BeforeFounding,
        _ => null,
    };
}
