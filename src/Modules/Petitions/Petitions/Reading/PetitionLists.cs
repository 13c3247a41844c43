using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>The lists of petitions, and how they can be narrowed. Work list, counts and report are about the same lists, so that each number opens.</summary>
internal static class PetitionLists
{
    /// <summary>The times of the law, as filters and columns call them.</summary>
    public static IReadOnlyList<string> Times { get; } = ["notice", "opinion", "review", "reexamination"];

    /// <summary>What can have become of a time of the law.</summary>
    public static IReadOnlyList<string> Fates { get; } = ["in-time", "late", "open", "overdue"];

    /// <summary>A body owes something, in SQL.</summary>
    public const string Owed = "data->>'nextDue' is not null";

    /// <summary>What a body owes is past its day, in SQL.</summary>
    public const string Overdue = "data->>'nextDue' < {today}";

    private static readonly ListFilter[] Filters =
    [
        "stage", "channel", "topic", "community", "holder", "number", "nextDueRule", "outcome", "routing", "reviewOutcome", "reexaminationOutcome", "class", "openPetition",
        "escalatedTo", "isSupervised", "urgent", "uptake", "accused",
        ListFilter.Concerning("unit"), ListFilter.Holding("supervisedFor", "supervisedFor"), ListFilter.Holding("improvementAims", "improvementAims"),
        ListFilter.From("receivedFrom", "receivedOn"), ListFilter.To("receivedTo", "receivedOn"),
        ListFilter.From("dueFrom", "nextDue"), ListFilter.To("dueTo", "nextDue"),
        ListFilter.OneOf("transferred", new Dictionary<string, string> { ["true"] = "data->>'transfers' <> '0'" }),
        ListFilter.OneOf("repeated", new Dictionary<string, string> { ["true"] = "data->>'repeatOf' is not null" }),
        ListFilter.OneOf("assigned", new Dictionary<string, string> { ["true"] = "data->>'assignments' <> '0'" }),
        ListFilter.OneOf("extended", new Dictionary<string, string> { ["true"] = "data->>'extended' = 'true'" }),
        ListFilter.OneOf("imported", new Dictionary<string, string> { ["true"] = "data->>'imported' = 'true'", ["false"] = "data->>'imported' = 'false'" }),
        ListFilter.OneOf("owed", new Dictionary<string, string> { ["true"] = Owed }),
        ListFilter.OneOf("overdue", new Dictionary<string, string> { ["true"] = Overdue }),
        .. Times.Select(time => ListFilter.OneOf(time, Fates.ToDictionary(fate => fate, fate => Condition(time, fate)))),
    ];

    /// <summary>信访登记簿, the latest first.</summary>
    public static DocumentList Register { get; } = new("receivedOn", Filters);

    /// <summary>What bodies owe, the nearest first.</summary>
    public static DocumentList Due { get; } = new("nextDue", Filters) { Ascending = true };

    /// <summary>What has become of a time, in SQL.</summary>
    public static string Condition(string time, string fate) => fate switch
    {
        "in-time" => $"{time}_done <= {time}_due",
        "late" => $"{time}_done > {time}_due",
        "open" => $"{time}_done is null and {time}_due >= {{today}}",
        "overdue" => $"{time}_done is null and {time}_due < {{today}}",
        _ => throw new ArgumentOutOfRangeException(nameof(fate), fate, "There is no such fate of a time."),
    };
}
