using Microsoft.Extensions.Logging;

namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// Keeps something in this host's memory abreast of the log: every host follows by itself, from where its memory was filled. It
/// has no checkpoint, for memory does not outlive the host.
/// </summary>
public sealed partial class LogFollower : IAsyncDisposable
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(500);
    private readonly EventLog _log;
    private readonly Func<IReadOnlyList<StoredEvent>, Task> _see;
    private readonly ILogger _logger;
    private readonly CancellationTokenSource _stop = new();
    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly Task _loop;
    private long _position;

    /// <summary>Starts following.</summary>
    /// <param name="log">The log.</param>
    /// <param name="after">The position up to which the memory was filled.</param>
    /// <param name="see">Shown every published event once, in order.</param>
    /// <param name="logger">For what holds it up.</param>
    public LogFollower(EventLog log, long after, Func<IReadOnlyList<StoredEvent>, Task> see, ILogger logger)
    {
        (_log, _position, _see, _logger) = (log, after, see, logger);
        _loop = Task.Run(Loop);
    }

    /// <summary>Sees everything that is published by now.</summary>
    /// <param name="cancel">Stops between pages.</param>
    public async Task CatchUp(CancellationToken cancel = default)
    {
        await _one.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            while (await _log.ReadAfter(_position, 500, cancel).ConfigureAwait(false) is { Count: > 0 } events)
            {
                await _see(events).ConfigureAwait(false);
                _position = events[^1].Position;
            }
        }
        finally
        {
            _one.Release();
        }
    }

    private async Task Loop()
    {
        while (!_stop.IsCancellationRequested)
        {
            var moved = _log.Moved;
            try
            {
                await CatchUp(_stop.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (_stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                HeldUp(_logger, e, _position);
            }
            await Task.WhenAny(moved, Task.Delay(Poll, _stop.Token)).ConfigureAwait(false);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Following the log after position {Position} is held up.")]
    private static partial void HeldUp(ILogger log, Exception e, long position);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _loop.ConfigureAwait(false);
        _stop.Dispose();
        _one.Dispose();
    }
}
