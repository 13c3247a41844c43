using MediatR;

namespace CreationPlatform.Notifications;

/// <summary>Something stands in an inbox that was not there before: what a channel such as mail waits for.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="To">Whom it is addressed to: a role at a unit each, as in <c>530102001000/handler</c>.</param>
/// <param name="ClosedTo">Units whose people must not know of it, whatever post they hold.</param>
public sealed record EntryWasPosted(Guid Entry, IReadOnlyList<string> To, IReadOnlyList<string> ClosedTo) : INotification;
