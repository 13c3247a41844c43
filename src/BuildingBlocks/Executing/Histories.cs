namespace CreationPlatform.BuildingBlocks;

/// <summary>Streams as they are now, for reading: nothing personal is opened.</summary>
/// <param name="log">The log.</param>
/// <param name="stored">Events from their stored form.</param>
public sealed class Histories(EventLog log, StoredEvents stored)
{
    /// <summary>The events of a stream in order, in today's form, sealed values closed; none where there is no such stream.</summary>
    /// <param name="stream">The stream.</param>
    /// <typeparam name="TState">The state it changes.</typeparam>
    public async Task<IReadOnlyList<Recorded<TState>>> Of<TState>(Guid stream) where TState : IState<TState> =>
        stored.HistoryOf<TState>((await log.Read(stream, Guid.Empty).ConfigureAwait(false)).Events);
}
