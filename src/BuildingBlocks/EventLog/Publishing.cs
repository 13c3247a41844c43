using Microsoft.Extensions.Logging;
using Npgsql;

namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// Moves <c>published</c>: up to there events may be shown, sent or signed, because their commit was confirmed. Under load the
/// next group carries it along; this moves it when the writer is idle, wakes who waits for events, and finds events that a host
/// committed but did not live to publish.
/// </summary>
internal sealed partial class Publishing : IAsyncDisposable
{
    private static readonly TimeSpan Sweep = TimeSpan.FromSeconds(1), Pause = TimeSpan.FromMilliseconds(10);
    private readonly NpgsqlDataSource _db;
    private readonly ILogger _log;
    private readonly CancellationTokenSource _stop = new();
    private readonly SemaphoreSlim _wake = new(0, 1);
    private readonly Task _loop;
    private TaskCompletionSource _moved = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _acknowledged;
    private long _published;

    /// <summary>Starts publishing.</summary>
    public Publishing(NpgsqlDataSource db, ILogger log)
    {
        (_db, _log) = (db, log);
        _loop = Task.Run(Loop);
    }

    /// <summary>The commit of this position was confirmed.</summary>
    public void Acknowledge(long position)
    {
        if (position <= Interlocked.Read(ref _acknowledged)) return;
        Interlocked.Exchange(ref _acknowledged, position);
        if (_wake.CurrentCount == 0) Release();
    }

    /// <summary>Whether this host knows that the commit of this position was confirmed.</summary>
    public bool IsConfirmed(long position) => position <= Interlocked.Read(ref _acknowledged) || position <= Interlocked.Read(ref _published);

    /// <summary>Completes when more may have been published than a reader knew when it asked.</summary>
    public Task Moved => Volatile.Read(ref _moved).Task;

    private void Release()
    {
        try
        {
            _wake.Release();
        }
        catch (SemaphoreFullException)
        {
            // Woken already: one wake-up is enough.
        }
    }

    private async Task Loop()
    {
        long sizeBefore = -1;
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                await _wake.WaitAsync(Sweep, _stop.Token).ConfigureAwait(false);
                var acknowledged = Interlocked.Read(ref _acknowledged);
                if (acknowledged > _published)
                {
                    await Publish(acknowledged).ConfigureAwait(false);
                    // Each takes the head's lock from the writer: seldom is enough, and the writer's groups carry it along meanwhile.
                    await Task.Delay(Pause, _stop.Token).ConfigureAwait(false);
                }
                else sizeBefore = await FindForgotten(sizeBefore).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (_stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                Behind(_log, e);
            }
        }
    }

    /// <summary>
    /// Not synchronous: losing this after a crash only means publishing again. Other hosts' relays see it when they next look. It is
    /// short, and finished also when the host closes; only behind a commit that waits for its standby it gives up, and tries again.
    /// </summary>
    private async Task Publish(long position)
    {
        await using var connection = await _db.OpenConnectionAsync(_stop.Token).ConfigureAwait(false);
        await using var batch = new NpgsqlBatch(connection)
        {
            Timeout = 5,
            BatchCommands =
            {
                new("select set_config('synchronous_commit', 'off', true)"),
                new("update platform.log_head set published = $1 where published < $1") { Parameters = { new() { Value = position } } },
            },
        };
        await batch.ExecuteNonQueryAsync(CancellationToken.None).ConfigureAwait(false);
        Interlocked.Exchange(ref _published, position);
        Wake();
    }

    /// <summary>
    /// A host may die between its commit and publishing. Whoever finds the head ahead and nobody moving it commits once more,
    /// synchronously; that commit is later than every event it saw, so when it is confirmed they are.
    /// </summary>
    private async Task<long> FindForgotten(long sizeBefore)
    {
        await using var look = _db.CreateCommand("select size, published from platform.log_head");
        await using var row = await look.ExecuteReaderAsync(CancellationToken.None).ConfigureAwait(false);
        await row.ReadAsync(CancellationToken.None).ConfigureAwait(false);
        var (size, published) = (row.GetInt64(0), row.GetInt64(1));
        await row.DisposeAsync().ConfigureAwait(false);
        if (published > _published) Wake();
        Interlocked.Exchange(ref _published, Math.Max(_published, published));
        if (size == published || size != sizeBefore) return size;
        var confirmed = await CommitOnceMore().ConfigureAwait(false);
        await Publish(confirmed).ConfigureAwait(false);
        return confirmed;
    }

    /// <summary>The size of the log, confirmed. However long a standby is missing, it waits; when the wait is cancelled it says so.</summary>
    private async Task<long> CommitOnceMore()
    {
        await using var connection = await _db.OpenConnectionAsync(_stop.Token).ConfigureAwait(false);
        var warnings = new CommitWarnings(connection);
        await using var commit = new NpgsqlCommand("update platform.log_head set size = size returning size", connection) { CommandTimeout = 0 };
        var size = (long)(await commit.ExecuteScalarAsync(_stop.Token).ConfigureAwait(false))!;
        warnings.ThrowIfHeard();
        return size;
    }

    private void Wake() => Interlocked.Exchange(ref _moved, new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();

    [LoggerMessage(LogLevel.Warning, "Publishing waits for the database.")]
    private static partial void Behind(ILogger log, Exception e);

    /// <summary>Stops.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _loop.ConfigureAwait(false);
        _stop.Dispose();
        _wake.Dispose();
    }
}
