namespace CreationPlatform.BuildingBlocks;

/// <summary>An event, and what followed from it.</summary>
/// <param name="Event">The event.</param>
/// <param name="Effects">What reactions to it recorded, in the order of the log.</param>
public sealed record CauseNode(HistoricEvent Event, IReadOnlyList<CauseNode> Effects)
{
    /// <summary>The trees that these events form: an event hangs under the one that its causation names, or begins a tree.</summary>
    /// <param name="events">In the order of the log.</param>
    public static IReadOnlyList<CauseNode> Tree(IReadOnlyList<HistoricEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var known = events.Select(e => e.Id.ToString()).ToHashSet();
        var effects = events.ToLookup(e => e.Causation is { } cause && known.Contains(cause) ? cause : "");
        // An effect stands later in the log than its cause, so this ends.
        CauseNode Node(HistoricEvent e) => new(e, [.. effects[e.Id.ToString()].Select(Node)]);
        return [.. effects[""].Select(Node)];
    }
}
