using System.Collections.Concurrent;
using MediatR;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// Brings one module the public facts of all modules, in log order, from its own checkpoint. Delivery is at least once; reactions
/// make their ids from their cause, so effects happen once. When a reaction throws, the relay stops there, loudly, and tries
/// again; nothing is skipped, and the other modules go on. Where order counts within a stream only (<see cref="InAnyOrderAttribute"/>),
/// many streams are told at once, so that the log writes their effects together.
/// </summary>
internal sealed partial class ModuleRelay : IAsyncDisposable
{
    private const int Page = 500, AtOnce = 64;
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(500), LongestBackOff = TimeSpan.FromSeconds(30);
    private readonly string _name;
    private readonly EventLog _log;
    private readonly Func<StoredEvent, INotification?> _factOf;
    private readonly Func<INotification, StoredEvent, Task> _publish;
    private readonly Func<INotification, bool> _inAnyOrder;
    private readonly ILogger _logger;
    private readonly CancellationTokenSource _stop = new();
    private readonly SemaphoreSlim _oneHere = new(1, 1);
    private Task _loop = Task.CompletedTask;

    /// <summary>A relay that does not run yet.</summary>
    /// <param name="module">The module that is told.</param>
    /// <param name="log">The log it follows.</param>
    /// <param name="factOf">The public fact in a stored event, if any.</param>
    /// <param name="publish">Tells the module's reactions.</param>
    /// <param name="logger">For what stops it.</param>
    /// <param name="inAnyOrder">Whether the order of such facts counts within one stream only; if not given, it always counts.</param>
    public ModuleRelay(
        string module, EventLog log, Func<StoredEvent, INotification?> factOf, Func<INotification, StoredEvent, Task> publish, ILogger logger, Func<INotification, bool>? inAnyOrder = null) =>
        (_name, _log, _factOf, _publish, _logger, _inAnyOrder) = ($"relay:{module}", log, factOf, publish, logger, inAnyOrder ?? (_ => false));

    /// <summary>What stopped it, while it is stopped.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Its name in <c>mt_event_progression</c>.</summary>
    public string Name => _name;

    /// <summary>Runs until disposed. On several hosts only one at a time does the work.</summary>
    public void Start() => _loop = Task.Run(Loop);

    /// <summary>Tells the module everything published so far; for tests, and for the loop.</summary>
    /// <param name="cancel">Stops between facts.</param>
    /// <returns>How many events it passed.</returns>
    public async Task<int> CatchUp(CancellationToken cancel = default)
    {
        await _oneHere.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            return await TellWhatIsNew(cancel).ConfigureAwait(false);
        }
        finally
        {
            _oneHere.Release();
        }
    }

    private async Task<int> TellWhatIsNew(CancellationToken cancel)
    {
        await using var turn = await _log.Database.OpenConnectionAsync(cancel).ConfigureAwait(false);
        if (!await TryTakeTurn(turn, cancel).ConfigureAwait(false)) return 0;
        try
        {
            var passed = 0;
            for (var position = await Checkpoint(turn, cancel).ConfigureAwait(false); ;)
            {
                var events = await _log.ReadAfter(position, Page, cancel).ConfigureAwait(false);
                if (events.Count == 0) return passed;
                var atOnce = new List<(INotification Fact, StoredEvent Cause)>();
                foreach (var stored in events)
                {
                    if (_factOf(stored) is not { } fact) continue;
                    if (_inAnyOrder(fact))
                    {
                        atOnce.Add((fact, stored));
                        continue;
                    }
                    await TellAtOnce(turn, atOnce, cancel).ConfigureAwait(false);
                    // What came before is done: should this one fail, only this one comes again.
                    await Save(turn, stored.Position - 1, cancel).ConfigureAwait(false);
                    await _publish(fact, stored).ConfigureAwait(false);
                }
                await TellAtOnce(turn, atOnce, cancel).ConfigureAwait(false);
                position = events[^1].Position;
                passed += events.Count;
                await Save(turn, position, cancel).ConfigureAwait(false);
            }
        }
        finally
        {
            await GiveTurnBack(turn).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Tells each stream's facts in log order, and the streams beside one another. When one throws, those under way are awaited, and the
    /// checkpoint moves up to the first that is not done: what was done behind it is told again, and has its one effect.
    /// </summary>
    private async Task TellAtOnce(NpgsqlConnection turn, List<(INotification Fact, StoredEvent Cause)> facts, CancellationToken cancel)
    {
        if (facts.Count == 0) return;
        var done = new ConcurrentDictionary<long, bool>();
        try
        {
            await Parallel.ForEachAsync(facts.GroupBy(f => f.Cause.Stream), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancel }, async (stream, stop) =>
            {
                foreach (var (fact, cause) in stream)
                {
                    stop.ThrowIfCancellationRequested();
                    await _publish(fact, cause).ConfigureAwait(false);
                    done[cause.Position] = true;
                }
            }).ConfigureAwait(false);
        }
        finally
        {
            var reached = facts.FirstOrDefault(f => !done.ContainsKey(f.Cause.Position)).Cause?.Position - 1 ?? facts[^1].Cause.Position;
            await Save(turn, reached, CancellationToken.None).ConfigureAwait(false);
        }
        facts.Clear();
    }

    private async Task Loop()
    {
        var backOff = Poll;
        while (!_stop.IsCancellationRequested)
        {
            var moved = _log.Moved;
            try
            {
                await CatchUp(_stop.Token).ConfigureAwait(false);
                Failure = null;
                backOff = Poll;
                await Task.WhenAny(moved, Task.Delay(Poll, _stop.Token)).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (_stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                Failure = e;
                Stopped(_logger, e, _name, backOff);
                await Task.WhenAny(Task.Delay(backOff, _stop.Token)).ConfigureAwait(false);
                backOff = backOff * 2 < LongestBackOff ? backOff * 2 : LongestBackOff;
            }
        }
    }

    private async Task<bool> TryTakeTurn(NpgsqlConnection turn, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand("select pg_try_advisory_lock(hashtextextended($1, 0))", turn) { Parameters = { new() { Value = _name } } };
        return (bool)(await command.ExecuteScalarAsync(cancel).ConfigureAwait(false))!;
    }

    private async Task GiveTurnBack(NpgsqlConnection turn)
    {
        if (turn.State != System.Data.ConnectionState.Open) return;
        await using var command = new NpgsqlCommand("select pg_advisory_unlock(hashtextextended($1, 0))", turn) { Parameters = { new() { Value = _name } } };
        await command.ExecuteScalarAsync(CancellationToken.None).ConfigureAwait(false);
    }

    private async Task<long> Checkpoint(NpgsqlConnection turn, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand("select last_seq_id from platform.mt_event_progression where name = $1", turn) { Parameters = { new() { Value = _name } } };
        return await command.ExecuteScalarAsync(cancel).ConfigureAwait(false) as long? ?? 0;
    }

    private async Task Save(NpgsqlConnection turn, long position, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(
            "insert into platform.mt_event_progression (name, last_seq_id, last_updated) values ($1, $2, now()) on conflict (name) do update set last_seq_id = excluded.last_seq_id, last_updated = excluded.last_updated where platform.mt_event_progression.last_seq_id < excluded.last_seq_id",
            turn)
        { Parameters = { new() { Value = _name }, new() { Value = position } } };
        await command.ExecuteNonQueryAsync(cancel).ConfigureAwait(false);
    }

    [LoggerMessage(LogLevel.Error, "{Relay} has stopped at an event and tries again in {BackOff}. Nothing is skipped.")]
    private static partial void Stopped(ILogger log, Exception e, string relay, TimeSpan backOff);

    /// <summary>Stops after the event under way.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _loop.ConfigureAwait(false);
        _stop.Dispose();
        _oneHere.Dispose();
    }
}
