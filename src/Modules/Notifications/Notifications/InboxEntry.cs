using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Notifications;

/// <summary>
/// An entry of the inbox. It is addressed to roles at units, never to a person: whoever holds such a post sees it, also who comes to it
/// later. Each account has its own mark of having read it.
/// </summary>
internal sealed record InboxEntry : IState<InboxEntry>, IWithinUnits
{
    public static string Category => "inbox-entry";

    public static InboxEntry Initial { get; } = new();

    /// <summary>Addresses such as <c>530102001000/handler</c>; none before it was posted.</summary>
    public IReadOnlyList<string> To { get; init; } = [];

    public IReadOnlyList<string> ReadBy { get; init; } = [];

    public IReadOnlyList<string> ClosedTo { get; init; } = [];

    public bool IsPosted => To.Count > 0;

    IEnumerable<string> IWithinUnits.Units => To;

    IEnumerable<string> IWithinUnits.ClosedTo => ClosedTo;

    public InboxEntry Evolve(IEvent<InboxEntry> @event) => @event switch
    {
        EntryPosted e => this with { To = e.To, ClosedTo = e.ClosedTo },
        EntryRead e => this with { ReadBy = [.. ReadBy, e.Account] },
        _ => throw new UnhandledEventException(typeof(InboxEntry), @event),
    };
}
