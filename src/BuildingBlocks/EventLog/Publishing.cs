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
                    var published = await Publish(acknowledged).ConfigureAwait(false);
                    // Each takes the head's lock from the writer: seldom is enough, and the writer's groups carry it along meanwhile.
                    await Task.Delay(Pause, _stop.Token).ConfigureAwait(false);
                    if (!published) Release();
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
    /// Not synchronous: losing this after a crash only means publishing again. Where the writer has the head at the moment it does not
    /// wait, for the writer's next group carries it along; a wait would need a time limit, and a limit that cuts a statement short
    /// leaves its connection in doubt. Other hosts' relays see it when they next look.
    /// </summary>
    /// <returns>Whether it is published, by whomever.</returns>
    private async Task<bool> Publish(long position)
    {
        await using var publish = _db.CreateCommand("""
            with quickly as (select set_config('synchronous_commit', 'off', true))
            update platform.log_head set published = $1 from quickly
            where published < $1 and one in (select one from platform.log_head for update skip locked)
            """);
        publish.Parameters.Add(new() { Value = position });
        var moved = await publish.ExecuteNonQueryAsync(CancellationToken.None).ConfigureAwait(false) > 0;
        if (!moved && (await Head().ConfigureAwait(false)).Published < position) return false;
        Interlocked.Exchange(ref _published, position);
        Wake();
        return true;
    }

    private async Task<(long Size, long Published)> Head()
    {
        await using var look = _db.CreateCommand("select size, published from platform.log_head");
        await using var row = await look.ExecuteReaderAsync(CancellationToken.None).ConfigureAwait(false);
        await row.ReadAsync(CancellationToken.None).ConfigureAwait(false);
        return (row.GetInt64(0), row.GetInt64(1));
    }

    /// <summary>
    /// A host may die between its commit and publishing. Whoever finds the head ahead and nobody moving it commits once more,
    /// synchronously; that commit is later than every event it saw, so when it is confirmed they are.
    /// </summary>
    private async Task<long> FindForgotten(long sizeBefore)
    {
        var (size, published) = await Head().ConfigureAwait(false);
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
