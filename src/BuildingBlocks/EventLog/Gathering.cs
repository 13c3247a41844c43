using System.Diagnostics;
using System.Threading.Channels;

namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// Many ask, one serves: whatever is asked while the server is busy waits and goes together in its next round. A lone request
/// goes at once. One database round trip, or one commit, then serves many.
/// </summary>
/// <typeparam name="TAsk">A request.</typeparam>
/// <typeparam name="TAnswer">Its answer.</typeparam>
public sealed class Gathering<TAsk, TAnswer> : IAsyncDisposable
{
    private readonly Channel<Asked> _queue = Channel.CreateUnbounded<Asked>();
    private readonly Func<IReadOnlyList<Asked>, Task> _serve;
    private readonly int _limit;
    private readonly TimeSpan _linger;
    private readonly Task _loop;
    private int _lastRound;

    /// <summary>Starts the server.</summary>
    /// <param name="serve">Answers every request of a round; a request that it leaves open when it throws gets the exception.</param>
    /// <param name="limit">How many go in one round at most.</param>
    /// <param name="linger">How long a round waits at most for as many as the last one had.</param>
    public Gathering(Func<IReadOnlyList<Asked>, Task> serve, int limit, TimeSpan linger = default)
    {
        (_serve, _limit, _linger) = (serve, limit, linger);
        _loop = Task.Run(Loop);
    }

    /// <summary>How many wait at this moment.</summary>
    public int Waiting => _queue.Reader.Count;

    /// <summary>Asks, and waits for the answer.</summary>
    /// <param name="ask">The request.</param>
    public Task<TAnswer> Ask(TAsk ask)
    {
        var asked = new Asked(ask);
        return _queue.Writer.TryWrite(asked) ? asked.Answer : Task.FromException<TAnswer>(new ObjectDisposedException(nameof(Gathering<,>)));
    }

    private async Task Loop()
    {
        var round = new List<Asked>(_limit);
        while (await _queue.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            await Linger().ConfigureAwait(false);
            while (round.Count < _limit && _queue.Reader.TryRead(out var asked)) round.Add(asked);
            try
            {
                await _serve(round).ConfigureAwait(false);
            }
            catch (Exception e)
            {
                foreach (var asked in round) asked.Fail(e);
            }
            _lastRound = round.Count;
            round.Clear();
        }
    }

    /// <summary>
    /// Whoever was just answered asks again a moment later. Leaving with the first of them would make every second round tiny.
    /// A timer is too coarse for that moment; yielding lets the others run.
    /// </summary>
    private async ValueTask Linger()
    {
        for (var since = Stopwatch.GetTimestamp(); _queue.Reader.Count < _lastRound && Stopwatch.GetElapsedTime(since) < _linger;) await Task.Yield();
    }

    /// <summary>Serves what is waiting, and stops.</summary>
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _loop.ConfigureAwait(false);
    }

    /// <summary>A request under way.</summary>
    public sealed class Asked
    {
        internal Asked(TAsk ask) => What = ask;

        private readonly TaskCompletionSource<TAnswer> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>What is asked.</summary>
        public TAsk What { get; }

        /// <summary>The answer to come.</summary>
        public Task<TAnswer> Answer => _answer.Task;

        /// <summary>Lets the one who asked go on with an answer; a second one is ignored.</summary>
        /// <param name="answer">The answer.</param>
        public void Reply(TAnswer answer) => _answer.TrySetResult(answer);

        /// <summary>Answers with an error.</summary>
        /// <param name="error">What went wrong.</param>
        public void Fail(Exception error) => _answer.TrySetException(error);
    }
}
