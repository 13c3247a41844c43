using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Notifications;

/// <summary>Sends nothing to a machine any more, and forgets its address. What still waits for it is dropped.</summary>
internal sealed record RetireEndpoint : ICommand<Endpoint>
{
    public Decision Decide(Endpoint endpoint, Circumstances now) =>
        endpoint.Unit is null || endpoint.IsRetired ? Decision.AlreadySo : Decision.Record(new EndpointRetired(endpoint.Key));
}
