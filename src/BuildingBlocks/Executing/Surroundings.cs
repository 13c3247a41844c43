namespace CreationPlatform.BuildingBlocks;

/// <summary>What a rule is shown beside its own stream: how the streams stand that its command looks at, and which of the events there are that it cites.</summary>
/// <param name="log">The log.</param>
/// <param name="stored">Events from their stored form.</param>
public sealed class Surroundings(EventLog log, StoredEvents stored)
{
    /// <summary>The circumstances with all that a command looks at: streams that exist and that the caller can know of.</summary>
    internal async Task<Circumstances> Of<TState>(ICommand<TState> command, TState state, Guid stream, Caller caller, Circumstances now) where TState : IState<TState>
    {
        var sights = Sight<TState>.Of(command.GetType());
        if (sights.Count == 0 && command is not ICite) return now;
        var others = new Dictionary<Guid, object>(now.Others);
        foreach (var sight in sights)
            foreach (var id in sight.StreamsOf(command, state, now.Units).Distinct().Where(id => id != stream && !now.Others.ContainsKey(id)))
                if (sight.StateAfter(await EventsOf(id).ConfigureAwait(false), stored) is { } other && IsKnownTo(caller, other, now)) others[id] = other;
        return now with { Others = others, Recorded = await CitedBy(command as ICite).ConfigureAwait(false) };
    }

    private static bool IsKnownTo(Caller caller, object other, Circumstances now) =>
        caller.IsSystem || other is not IWithinUnits place || Scope.Reaching(caller, now.Actor.Posts, place, now.Units) is not null;

    private async Task<IReadOnlySet<(Guid, long)>> CitedBy(ICite? command)
    {
        var recorded = new HashSet<(Guid, long)>();
        foreach (var stream in (command?.Cited ?? []).GroupBy(c => c.Stream))
        {
            var past = await EventsOf(stream.Key).ConfigureAwait(false);
            recorded.UnionWith(stream.Where(c => c.Version >= 1 && c.Version <= past.Count));
        }
        return recorded;
    }

    private async Task<IReadOnlyList<StoredEvent>> EventsOf(Guid stream) => (await log.Read(stream, Guid.Empty).ConfigureAwait(false)).Events;
}
