namespace CreationPlatform.BuildingBlocks;

/// <summary>A fact that has been stored. Its stored name never changes, whatever the class is called later.</summary>
public interface IEvent;

/// <summary>A fact about one kind of thing, so that each state is fed its own events only.</summary>
/// <typeparam name="TState">The state that this fact changes.</typeparam>
public interface IEvent<TState> : IEvent;

/// <summary>An earlier form of a stored event. It can still be read, and says what it would be called today.</summary>
public interface IOldEvent : IEvent
{
    /// <summary>The same fact in a later form.</summary>
    IEvent Upgrade();
}

/// <summary>The name under which an event is stored: <c>module.fact.v1</c>. Permanent; approved in a test.</summary>
/// <param name="name">The stored name, for instance <c>petitions.accepted.v1</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class StoredAsAttribute(string name) : Attribute
{
    /// <summary>The stored name.</summary>
    public string Name { get; } = name;
}

/// <summary>A state met an event that it does not know: a programming error, never skipped.</summary>
/// <param name="state">The state.</param>
/// <param name="event">The event.</param>
public sealed class UnhandledEventException(Type state, IEvent @event)
    : InvalidOperationException($"{state.Name} does not say what {@event.GetType().Name} does to it.");
