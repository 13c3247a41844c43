using CreationPlatform.BuildingBlocks;
using MediatR;

namespace CreationPlatform.Notifications;

/// <summary>An address that nobody uses any more is erased: without its key it is gone from the log, from documents and from every copy of them.</summary>
[InAnyOrder]
internal sealed class DestroyKeyWhenAddressWasGivenUp(Sealer sealer) : INotificationHandler<AddressWasGivenUp>
{
    public Task Handle(AddressWasGivenUp notification, CancellationToken cancellationToken) => sealer.Destroy(notification.Key);
}
