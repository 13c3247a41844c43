using MediatR;

namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// How a reaction sends its command. The command's id comes from the event that caused it, so a fact that is delivered twice
/// has one effect; its cause and the chain it belongs to are recorded with it.
/// </summary>
/// <param name="mediator">Carries out commands.</param>
public sealed class Reacting(IMediator mediator)
{
    private readonly AsyncLocal<StoredEvent?> _cause = new();

    /// <summary>The event whose fact is being told, until whoever tells it is done.</summary>
    internal void To(StoredEvent cause) => _cause.Value = cause;

    /// <summary>An id that the cause gives: the same event always leads to the same stream.</summary>
    /// <param name="purpose">What the id is for.</param>
    public Guid IdFor(string purpose) => StreamIds.From(purpose, Cause.Id);

    /// <summary>Sends a command because of the fact being told.</summary>
    /// <param name="command">The command.</param>
    /// <param name="stream">Its stream.</param>
    /// <exception cref="ReactionRefusedException">The rule refused it: the process does not fit together, and the relay stops.</exception>
    public async Task Do<TCommand, TState>(TCommand command, Guid stream) where TCommand : ICommand<TState> where TState : IState<TState>
    {
        var outcome = await mediator.Send(new Execute<TCommand, TState>(command, stream, StreamIds.From($"reaction:{typeof(TCommand).Name}:{stream}", Cause.Id), Caller.System)
        {
            Causation = Cause.Id.ToString(),
            Correlation = Cause.Correlation,
        }).ConfigureAwait(false);
        if (outcome is not Outcome.Done) throw new ReactionRefusedException(typeof(TCommand).Name, Cause, outcome);
    }

    private StoredEvent Cause => _cause.Value ?? throw new InvalidOperationException("A reaction acts only while a fact is being told.");
}

/// <summary>
/// Marks a reaction to which it does not matter which of several streams' facts come first, because each fact has an effect of its own:
/// many are told at once. Facts of one stream still come in log order, and none is skipped.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class InAnyOrderAttribute : Attribute;

/// <summary>A reaction's command was refused. Its relay stops at this event until the reason is gone.</summary>
/// <param name="command">The command.</param>
/// <param name="cause">The event that led to it.</param>
/// <param name="outcome">The answer it got.</param>
public sealed class ReactionRefusedException(string command, StoredEvent cause, Outcome outcome)
    : InvalidOperationException($"{command}, because of {cause?.Type} at position {cause?.Position}, was answered {outcome}.");
