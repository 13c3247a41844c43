using System.Collections.Frozen;

namespace CreationPlatform.BuildingBlocks;

/// <summary>A command as somebody would plausibly send it now, so that its rule can be asked without anything being done.</summary>
/// <param name="Command">The command's type.</param>
/// <param name="Zh">What the step is called in Chinese.</param>
/// <param name="En">What it is called in English.</param>
/// <param name="Of">The command with plausible values for a state and the circumstances of the moment.</param>
/// <typeparam name="TState">The state it changes.</typeparam>
public sealed record StepProbe<TState>(Type Command, string Zh, string En, Func<TState, Circumstances, ICommand<TState>> Of)
{
    /// <summary>Plausible other streams beside a state, by id, for a command that looks at some.</summary>
    public Func<TState, IReadOnlyDictionary<Guid, object>> Others { get; init; } = _ => FrozenDictionary<Guid, object>.Empty;
}
