using CreationPlatform.BuildingBlocks;
using MediatR;

namespace CreationPlatform.Communities;

/// <summary>What of this module's events is told to the other modules, in the words of the contracts.</summary>
internal static class CommunitiesPublisher
{
    /// <summary>The public fact that an event of a stream stands for, or none where it is nobody else's business.</summary>
    public static INotification? FactOf(Guid stream, IEvent @event) => @event switch
    {
        UnitOpened e => new UnitWasOpened(stream, e.Code, e.Parent, e.ValidFrom),
        HolderAppointed e => new PostHolderChanged(stream, e.Account, e.From),
        HolderRelieved e => new PostHolderChanged(stream, null, e.On),
        OrganisationFounded e => new OrganisationWasFounded(stream, e.Kind, e.Unit, e.On),
        MemberJoined e => new MembershipChanged(stream, e.Member.From, e.Members),
        MemberLeft e => new MembershipChanged(stream, e.On, e.Members),
        OrganisationDissolved e => new OrganisationWasDissolved(stream, e.On),
        _ => null,
    };
}
