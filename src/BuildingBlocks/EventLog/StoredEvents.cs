using System.Text.Json;

namespace CreationPlatform.BuildingBlocks;

/// <summary>Events to their stored form and back.</summary>
/// <param name="types">Which class stands for which stored name.</param>
public sealed class StoredEvents(EventTypes types)
{
    /// <summary>A stored event as its class, in today's form.</summary>
    /// <param name="stored">From the log.</param>
    /// <exception cref="UnknownEventException">No module knows it.</exception>
    public IEvent Typed(StoredEvent stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        return (IEvent)JsonSerializer.Deserialize(stored.Data.Span, types.Of(stored.Type), StoredJson.Options)!;
    }

    /// <summary>A stored event in today's form, whatever its state.</summary>
    internal IEvent Latest(StoredEvent stored)
    {
        var typed = Typed(stored);
        while (typed is IOldEvent old) typed = old.Upgrade();
        return typed;
    }

    /// <summary>Whether a stream is this state's; one without events could become so.</summary>
    internal bool IsOf<TState>(IReadOnlyList<StoredEvent> events) => events.Count == 0 || Latest(events[0]) is IEvent<TState>;

    /// <summary>The events of a stream as its read models see them, earlier forms upgraded.</summary>
    internal List<Recorded<TState>> HistoryOf<TState>(IReadOnlyList<StoredEvent> events)
    {
        var history = new List<Recorded<TState>>(events.Count + 1);
        foreach (var stored in events) history.Add(RecordedOf<TState>(stored));
        return history;
    }

    /// <summary>One stored event as a read model sees it.</summary>
    internal Recorded<TState> RecordedOf<TState>(StoredEvent stored) => RecordedOf(stored, (IEvent<TState>)Latest(stored));

    /// <summary>One stored event, whose latest form is known, as a read model sees it.</summary>
    internal static Recorded<TState> RecordedOf<TState>(StoredEvent stored, IEvent<TState> latest) =>
        new(stored.Id, stored.Version, stored.Time, JsonSerializer.Deserialize<EventHeaders>(stored.Headers.Span, StoredJson.Options)!, latest);

    /// <summary>An event in its stored form with its leaf; nothing when it is larger than an event may be.</summary>
    internal NewEvent? ToStore(
        Guid stream, long version, Guid id, IEvent @event, byte[] headers, DateTimeOffset time, string causation, string correlation, string user)
    {
        var (name, dotnetType) = types.NamesOf(@event.GetType());
        var data = JsonSerializer.SerializeToUtf8Bytes(@event, @event.GetType(), StoredJson.Options);
        var envelope = Leaf.Envelope(id, stream, version, name, time, data, headers, causation, correlation, user);
        return envelope.Length > Leaf.LargestEnvelope ? null : new(id, name, dotnetType, data, headers, Leaf.Hash(envelope));
    }
}
