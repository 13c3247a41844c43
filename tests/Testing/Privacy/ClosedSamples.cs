using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Testing;

/// <summary>Closes sealed values without any key, for samples of stored events that must be the same on every run.</summary>
public static class ClosedSamples
{
    /// <summary>The event with its open sealed values closed by a box that nobody can open.</summary>
    public static TEvent Close<TEvent>(TEvent @event) where TEvent : IEvent
    {
        foreach (var (path, value) in SealedFields.Of(@event))
            if (value.Box is null) value.Close(new(value.Person, StreamIds.From("the event of a sample"), path, "key", "nonce", "text"));
        return @event;
    }
}
