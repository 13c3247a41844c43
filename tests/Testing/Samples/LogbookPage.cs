using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Testing;

/// <summary>The sample's read model: how many entries, and the last one.</summary>
[Document("logbook_page")]
public sealed record LogbookPage : IReadModel<LogbookPage, Logbook>, IOpenToAllUnits
{
    public Guid Id { get; init; }

    public int Entries { get; init; }

    public DateOnly LastOn { get; init; }

    public string LastBy { get; init; } = "";

    public string LastText { get; init; } = "";

    public decimal Total { get; init; }

    public static LogbookPage Initial(Guid id) => new() { Id = id };

    public LogbookPage Evolve(Recorded<Logbook> fact) => fact.Event switch
    {
        EntryMade e => this with { Entries = e.Number, LastOn = e.On, LastBy = fact.Headers.Actor, LastText = e.Text, Total = Total + e.Amount },
        _ => throw new UnhandledEventException(typeof(LogbookPage), fact.Event),
    };
}
