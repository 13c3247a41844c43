using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Testing;

/// <summary>A sample of a stream for tests and benchmarks of what lies beneath all modules: entries, one after the other.</summary>
public sealed record Logbook : IState<Logbook>
{
    public static string Category => "logbook";

    public static Logbook Initial { get; } = new();

    public int Entries { get; init; }

    public DateOnly LastOn { get; init; }

    public Logbook Evolve(IEvent<Logbook> @event) => @event switch
    {
        EntryMade e => this with { Entries = e.Number, LastOn = e.On },
        _ => throw new UnhandledEventException(typeof(Logbook), @event),
    };
}

/// <summary>The sample's event: about 600 bytes when the text is of the usual length.</summary>
[StoredAs("logbooks.entry-made.v1")]
public sealed record EntryMade(int Number, DateOnly On, string Unit, IReadOnlyList<string> Path, string Subject, string Text, decimal Amount) : IEvent<Logbook>;

/// <summary>Another state's event, which the logbooks' read models never see.</summary>
[StoredAs("logbooks.cover-changed.v1")]
public sealed record CoverChanged(string Colour) : IEvent<Cover>;

/// <summary>A second state of the sample module.</summary>
public sealed record Cover : IState<Cover>
{
    public static string Category => "cover";

    public static Cover Initial { get; } = new();

    public Cover Evolve(IEvent<Cover> @event) => this;
}
