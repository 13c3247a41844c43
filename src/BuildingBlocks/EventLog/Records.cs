namespace CreationPlatform.BuildingBlocks;

/// <summary>An event as the log holds it.</summary>
/// <param name="Position">Its place in the whole log, from 1 without a gap.</param>
/// <param name="Id">Its id.</param>
/// <param name="Stream">The stream it belongs to.</param>
/// <param name="Version">Its place in that stream, from 1.</param>
/// <param name="Type">Its stored name.</param>
/// <param name="Time">Server time at which it was recorded.</param>
/// <param name="Data">Its data: JSON in UTF-8.</param>
/// <param name="Headers">Its headers: JSON in UTF-8.</param>
/// <param name="Causation">The command or the event that caused it.</param>
/// <param name="Correlation">What the whole chain of causes began with.</param>
/// <param name="User">The account that acted.</param>
public sealed record StoredEvent(
    long Position, Guid Id, Guid Stream, long Version, string Type, DateTimeOffset Time, ReadOnlyMemory<byte> Data, ReadOnlyMemory<byte> Headers,
    string? Causation, string? Correlation, string? User)
{
    /// <summary>The bytes whose hash is this event's leaf, made again from what the database gave back.</summary>
    public byte[] CanonicalBytes() => Leaf.Envelope(Id, Stream, Version, Type, Time, Data, Headers, Causation, Correlation, User);
}

/// <summary>The answer given to a command id, kept for ever.</summary>
/// <param name="RequestHash">What was asked: SHA-256 over the canonical request.</param>
/// <param name="Stream">The stream it changed.</param>
/// <param name="Version">The stream's version after it.</param>
/// <param name="Position">The position of its last event.</param>
internal sealed record PastAnswer(byte[] RequestHash, Guid Stream, long Version, long Position);

/// <summary>What the log knows of a stream and of a command id.</summary>
/// <param name="Events">The stream's events in order.</param>
/// <param name="Answer">The answer this command id got before, if any.</param>
internal sealed record Past(IReadOnlyList<StoredEvent> Events, PastAnswer? Answer)
{
    /// <summary>The stream's version: 0 where there is none.</summary>
    public long Version => Events.Count == 0 ? 0 : Events[^1].Version;

    /// <summary>The position of the stream's last event: 0 where there is none.</summary>
    public long Position => Events.Count == 0 ? 0 : Events[^1].Position;
}

/// <summary>An event to append.</summary>
internal sealed record NewEvent(Guid Id, string Type, string DotnetType, byte[] Data, byte[] Headers, byte[] Leaf);

/// <summary>A document to store with the events it follows from.</summary>
/// <param name="Table">Its table, qualified; or the function that stores it.</param>
/// <param name="DotnetType">The class, as Marten keeps it.</param>
/// <param name="Data">JSON in UTF-8.</param>
internal sealed record NewDocument(string Table, string DotnetType, byte[] Data)
{
    /// <summary>The document itself, when it is found by words.</summary>
    public ISearched? Searched { get; init; }
}

/// <summary>One command's append: all of it happens, or nothing.</summary>
internal sealed record AppendRequest(
    Guid CommandId, byte[] RequestHash, Guid Stream, string Category, long ExpectedVersion, DateTimeOffset Time, IReadOnlyList<NewEvent> Events,
    string? Causation, string? Correlation, string? User, IReadOnlyList<Reservation> Reserves, IReadOnlyList<Reservation> Releases, IReadOnlyList<NewDocument> Documents)
{
    /// <summary>A commit that stores nothing. It is later than everything that could be seen before: when it is confirmed, that is.</summary>
    public static AppendRequest Nothing()
    {
        var id = Guid.NewGuid();
        return new(id, [], id, "", 0, default, [], null, null, null, [], [], []);
    }
}

/// <summary>What became of an append.</summary>
internal enum AppendOutcome
{
    /// <summary>It is in the log.</summary>
    Appended = 0,

    /// <summary>This command id was answered before, for the same request.</summary>
    Repeated = 1,

    /// <summary>This command id was used before, for another request.</summary>
    IdReused = 2,

    /// <summary>The stream has moved on.</summary>
    Conflict = 3,

    /// <summary>Another stream holds a key that is asked for.</summary>
    KeyTaken = 4,
}

/// <summary>What became of an append, and where the stream stands.</summary>
internal readonly record struct Appended(AppendOutcome Outcome, long Version, long Position);

/// <summary>
/// Nobody can say whether an append happened: the connection broke, or a standby did not confirm. Ask again with the same
/// command id, and the log answers truthfully.
/// </summary>
/// <param name="cause">What broke.</param>
public sealed class OutcomeUnknownException(Exception? cause)
    : Exception("It is not known whether this was recorded. The same command id gives the true answer.", cause);
