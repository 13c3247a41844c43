namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// Commands of this host that lost the race for a stream go on one after the other; left to race again, a crowd would wear
/// each other out. Many streams share one of a fixed number of turns: it only costs waiting.
/// </summary>
internal sealed class StreamTurns : IDisposable
{
    private readonly SemaphoreSlim[] _turns = [.. Enumerable.Range(0, 256).Select(_ => new SemaphoreSlim(1))];

    /// <summary>Waits for the stream's turn; disposing gives it on.</summary>
    /// <param name="stream">The stream.</param>
    public async Task<IDisposable> Take(Guid stream)
    {
        var turn = _turns[(uint)stream.GetHashCode() % _turns.Length];
        await turn.WaitAsync().ConfigureAwait(false);
        return new Taken(turn);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var turn in _turns) turn.Dispose();
    }

    private sealed class Taken(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
