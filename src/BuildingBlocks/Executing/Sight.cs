using System.Collections.Concurrent;

namespace CreationPlatform.BuildingBlocks;

/// <summary>One kind of streams that a command looks at beside its own: which they are, and how one of them stands.</summary>
/// <typeparam name="TState">The command's own state.</typeparam>
internal abstract class Sight<TState>
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<Sight<TState>>> Known = new();

    /// <summary>Everything a command's type declares through <see cref="ILookAt{TState}"/> and <see cref="ILookBeyond{TState, TOther}"/>.</summary>
    public static IReadOnlyList<Sight<TState>> Of(Type command) => Known.GetOrAdd(command, DeclaredBy);

    private static IReadOnlyList<Sight<TState>> DeclaredBy(Type command) =>
    [
        .. from contract in command.GetInterfaces()
           where contract.IsGenericType && contract.GenericTypeArguments[0] == typeof(TState)
           let kind = contract.GetGenericTypeDefinition()
           where kind == typeof(ILookAt<>) || kind == typeof(ILookBeyond<,>)
           select (Sight<TState>)Activator.CreateInstance(typeof(Onto<>).MakeGenericType(typeof(TState), contract.GenericTypeArguments[^1]))!,
    ];

    /// <summary>The streams that a command names.</summary>
    public abstract IEnumerable<Guid> StreamsOf(object command, TState state, OrgTree units);

    /// <summary>How a stream stands after these events; nothing for no events, and for a stream of another kind.</summary>
    public abstract object? StateAfter(IReadOnlyList<StoredEvent> events, StoredEvents stored);

    private sealed class Onto<TOther> : Sight<TState> where TOther : IState<TOther>
    {
        public override IEnumerable<Guid> StreamsOf(object command, TState state, OrgTree units) =>
            ((command as ILookAt<TOther>)?.Others ?? []).Concat((command as ILookBeyond<TState, TOther>)?.Beyond(state, units) ?? []);

        public override object? StateAfter(IReadOnlyList<StoredEvent> events, StoredEvents stored) =>
            events.Count > 0 && stored.IsOf<TOther>(events) ? stored.HistoryOf<TOther>(events).Aggregate(TOther.Initial, static (s, recorded) => s.Evolve(recorded.Event)) : null;
    }
}
