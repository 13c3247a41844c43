using System.Threading.RateLimiting;

namespace CreationPlatform.BuildingBlocks;

/// <summary>How often one account may search: each search reads sealed text, so nobody goes through it by machine.</summary>
/// <param name="perMinute">Searches a minute for one account, on this host.</param>
public sealed class SearchLimits(int perMinute = SearchLimits.Usual) : IDisposable
{
    /// <summary>Where nothing else is set.</summary>
    public const int Usual = 60;

    private readonly PartitionedRateLimiter<string> _limits = PartitionedRateLimiter.Create<string, string>(account =>
        RateLimitPartition.GetFixedWindowLimiter(account, _ => new() { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 }));

    /// <summary>Counts a search.</summary>
    /// <param name="account">Who searches.</param>
    /// <returns>How long to wait when it is one too many; nothing when it may go on.</returns>
    public TimeSpan? Count(string account)
    {
        using var lease = _limits.AttemptAcquire(account);
        return lease.IsAcquired ? null : lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromMinutes(1);
    }

    /// <inheritdoc/>
    public void Dispose() => _limits.Dispose();
}
