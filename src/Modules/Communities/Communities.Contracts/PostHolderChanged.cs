using MediatR;

namespace CreationPlatform.Communities;

/// <summary>Somebody holds a post, or nobody does any more.</summary>
/// <param name="Post">The post's id.</param>
/// <param name="Account">The account that holds it now; none while it is vacant.</param>
/// <param name="On">The first day of which this is true, Asia/Shanghai.</param>
public sealed record PostHolderChanged(Guid Post, string? Account, DateOnly On) : INotification;
