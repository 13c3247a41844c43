using System.Security.Cryptography;
using System.Text.Json;
using MediatR;

namespace CreationPlatform.BuildingBlocks;

/// <summary>A command on its way to its stream: what to do, to which stream, and who asks.</summary>
/// <typeparam name="TCommand">The command.</typeparam>
/// <typeparam name="TState">The state its rule looks at.</typeparam>
/// <param name="Command">The command.</param>
/// <param name="Stream">The stream to change.</param>
/// <param name="CommandId">Its id: the same id is carried out once, however often it comes.</param>
/// <param name="Caller">Who asks.</param>
public sealed record Execute<TCommand, TState>(TCommand Command, Guid Stream, Guid CommandId, Caller Caller) : IRequest<Outcome>, IExecute
    where TCommand : ICommand<TState>
    where TState : IState<TState>
{
    /// <summary>The version the caller saw; the command is refused when the stream has moved on since.</summary>
    public long? ExpectedVersion { get; init; }

    /// <summary>Whether the stream must be there already.</summary>
    public bool MustExist { get; init; }

    /// <summary>The event that caused it, for a reaction; a caller's command is its own cause.</summary>
    public string? Causation { get; init; }

    /// <summary>What the whole chain of causes began with.</summary>
    public string? Correlation { get; init; }

    object IExecute.Command => Command;

    byte[] IExecute.RequestHash(MasterKey key) => key.HashOf(JsonSerializer.SerializeToUtf8Bytes(
        new { command = typeof(TCommand).Name, stream = Stream, expected = ExpectedVersion, body = JsonSerializer.SerializeToElement(Command, StoredJson.Options) }, StoredJson.Options));
}

/// <summary>What the pipeline sees of a command, whatever its type.</summary>
internal interface IExecute
{
    object Command { get; }
    Guid Stream { get; }
    Guid CommandId { get; }
    Caller Caller { get; }

    /// <summary>By which a repeated command is told from another one under the same id. Keyed: a bare hash of personal data could be guessed.</summary>
    byte[] RequestHash(MasterKey key);
}
