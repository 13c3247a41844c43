using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>What was said about one deadline of a petition: a stream of its own, whose id comes from the deadline.</summary>
internal sealed record DeadlineReminders : IState<DeadlineReminders>, IWithinUnits
{
    public static string Category => "petition-reminders";

    public static DeadlineReminders Initial { get; } = new();

    /// <summary>The latest step that was reminded of; none before the first.</summary>
    public int? LastStep { get; init; }

    public IReadOnlyList<string> To { get; init; } = [];

    IEnumerable<string> IWithinUnits.Units => To;

    public DeadlineReminders Evolve(IEvent<DeadlineReminders> @event) => @event switch
    {
        PetitionReminded e => this with { LastStep = e.DaysBefore, To = e.To },
        _ => throw new UnhandledEventException(typeof(DeadlineReminders), @event),
    };

    /// <summary>The stream of a deadline. A date that moves is another deadline, of which one is reminded anew.</summary>
    public static Guid StreamOf(Guid petition, Deadline deadline) =>
        StreamIds.From($"petition-reminders:{petition}:{deadline.Rule}:{deadline.StartedBy}:{deadline.Due:yyyy-MM-dd}");
}

/// <summary>The last step of each deadline's reminders, for the sweep that asks what is still to be said.</summary>
[Document("deadline_reminders")]
internal sealed record LastReminder(Guid Id, int? Step) : IReadModel<LastReminder, DeadlineReminders>
{
    public static LastReminder Initial(Guid id) => new(id, null);

    public LastReminder Evolve(Recorded<DeadlineReminders> fact) => fact.Event switch
    {
        PetitionReminded e => this with { Step = e.DaysBefore },
        _ => throw new UnhandledEventException(typeof(LastReminder), fact.Event),
    };
}
