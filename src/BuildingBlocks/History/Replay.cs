using System.Text.Json;

namespace CreationPlatform.BuildingBlocks;

/// <summary>Folds a stream into its state without knowing whose it is.</summary>
internal abstract class Replay
{
    /// <summary>The state after these events, as JSON.</summary>
    /// <param name="events">The beginning of a stream, in order.</param>
    /// <param name="stored">Events from their stored form.</param>
    /// <param name="like">An event of that stream, where the beginning may be empty.</param>
    public static JsonElement Of(IReadOnlyList<StoredEvent> events, StoredEvents stored, StoredEvent? like = null)
    {
        var state = stored.Latest(like ?? events[0]).GetType().GetInterfaces()
            .Single(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEvent<>)).GetGenericArguments()[0];
        return ((Replay)Activator.CreateInstance(typeof(In<>).MakeGenericType(state))!).Fold(events, stored);
    }

    private protected abstract JsonElement Fold(IReadOnlyList<StoredEvent> events, StoredEvents stored);

    private sealed class In<TState> : Replay where TState : IState<TState>
    {
        private protected override JsonElement Fold(IReadOnlyList<StoredEvent> events, StoredEvents stored) =>
            JsonSerializer.SerializeToElement(events.Aggregate(TState.Initial, (state, e) => state.Evolve((IEvent<TState>)stored.Latest(e))), StoredJson.Options);
    }
}
