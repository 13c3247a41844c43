using System.Net;
using System.Threading.RateLimiting;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Host;

/// <summary>
/// How often one may try to sign in: 10 times a minute for an account from one address, 60 times a minute from one address. An account
/// that is tried from elsewhere stays open for its owner.
/// </summary>
internal sealed class SignInLimits : IDisposable
{
    private readonly PartitionedRateLimiter<(string Account, IPAddress Address)> _limits = PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<(string Account, IPAddress Address), IPAddress>(
            who => RateLimitPartition.GetFixedWindowLimiter(who.Address, _ => PerMinute(60))),
        PartitionedRateLimiter.Create<(string Account, IPAddress Address), (string, IPAddress)>(
            who => RateLimitPartition.GetFixedWindowLimiter(who, _ => PerMinute(10))));

    /// <summary>Counts an attempt.</summary>
    /// <returns>How long to wait when it is one too many; nothing when it may go on.</returns>
    public TimeSpan? Count(string account, IPAddress? address)
    {
        using var lease = _limits.AttemptAcquire((account, AttemptLimits.NetworkOf(address ?? IPAddress.None)));
        if (lease.IsAcquired) return null;
        return lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromMinutes(1);
    }

    private static FixedWindowRateLimiterOptions PerMinute(int attempts) => new() { PermitLimit = attempts, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 };

    /// <inheritdoc/>
    public void Dispose() => _limits.Dispose();
}
