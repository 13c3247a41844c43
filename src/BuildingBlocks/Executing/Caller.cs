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

    /// <summary>A resident on the portal, who has no account.</summary>
    public static Caller Resident { get; } = new(Actor.ResidentOnPortal, []);

    /// <summary>Whether the platform itself acts.</summary>
    public bool IsSystem => ReferenceEquals(this, System);
}
