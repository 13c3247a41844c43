namespace CreationPlatform.BuildingBlocks;

/// <summary>Who sends a command, and through what.</summary>
/// <param name="Account">The account's name.</param>
/// <param name="Posts">All posts that the account holds today.</param>
/// <param name="AddressClass">Class of the network address: <c>loopback</c>, <c>private</c> or <c>public</c>.</param>
/// <param name="ClientTime">What the device claims the time is.</param>
public sealed record Caller(string Account, IReadOnlyList<Post> Posts, string? AddressClass = null, DateTimeOffset? ClientTime = null)
{
    /// <summary>The platform itself.</summary>
    public static Caller System { get; } = new(Actor.System.Account, []);

    /// <summary>
    /// A resident on the portal, who has no account. What may be done that way, and what opens it, the portal's own route says; a route
    /// for accounts never asks in this name.
    /// </summary>
    public static Caller Resident { get; } = new("resident on the portal", []);

    /// <summary>Whether the platform itself acts.</summary>
    public bool IsSystem => ReferenceEquals(this, System);

    /// <summary>Whether it is not through a post that the command may be sent: the platform itself, or a resident on the portal.</summary>
    public bool NeedsNoPost => IsSystem || ReferenceEquals(this, Resident);
}
