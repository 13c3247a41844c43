using MediatR;

namespace CreationPlatform.Notifications;

/// <summary>An address to which messages went is not used any more: the key under which it was sealed has to be destroyed.</summary>
/// <param name="Key">The key's id.</param>
public sealed record AddressWasGivenUp(Guid Key) : INotification;
