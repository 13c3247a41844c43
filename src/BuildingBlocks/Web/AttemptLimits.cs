using System.Net;
using System.Threading.RateLimiting;

namespace CreationPlatform.BuildingBlocks;

/// <summary>How often in a minute an open route may be tried from one address, and for one thing from everywhere.</summary>
/// <param name="perAddress">Tries from one address; an IPv6 network of a customer counts as one.</param>
/// <param name="perThing">Tries for one thing.</param>
public sealed class AttemptLimits(int perAddress, int perThing) : IDisposable
{
    private readonly PartitionedRateLimiter<(string Thing, IPAddress Address)> _limits = PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<(string Thing, IPAddress Address), IPAddress>(
            who => RateLimitPartition.GetFixedWindowLimiter(who.Address, _ => PerMinute(perAddress))),
        PartitionedRateLimiter.Create<(string Thing, IPAddress Address), string>(
            who => RateLimitPartition.GetFixedWindowLimiter(who.Thing, _ => PerMinute(perThing))));

    /// <summary>Counts a try.</summary>
    /// <param name="thing">What is tried.</param>
    /// <param name="address">Where from.</param>
    /// <returns>How long to wait when it is one too many; nothing when it may go on.</returns>
    public TimeSpan? Count(string thing, IPAddress? address)
    {
        using var lease = _limits.AttemptAcquire((thing, NetworkOf(address ?? IPAddress.None)));
        if (lease.IsAcquired) return null;
        return lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromMinutes(1);
    }

    /// <summary>The network that an address stands for: whoever has an IPv6 address usually has all of its /64.</summary>
    /// <param name="address">The address.</param>
    public static IPAddress NetworkOf(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4();
        if (address.AddressFamily != System.Net.Sockets.AddressFamily.InterNetworkV6) return address;
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new(bytes);
    }

    private static FixedWindowRateLimiterOptions PerMinute(int attempts) => new() { PermitLimit = attempts, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 };

    /// <inheritdoc/>
    public void Dispose() => _limits.Dispose();
}
