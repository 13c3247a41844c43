using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

/// <summary>目标: what a pilot wants to reach.</summary>
internal sealed record PlannedGoal(int Number, string Goal);

/// <summary>任务、措施: what is done for a goal, by which post, in which phase and from when to when.</summary>
internal sealed record PlannedTask(int Number, int Goal, string Task, string Measures, string Owner, string Phase, DateOnly Start, DateOnly Due)
{
    /// <summary>How far it should be on a day, in per cent of its days, the first and the last one included.</summary>
    public int PlannedOn(DateOnly day) =>
        day < Start ? 0 : day >= Due ? 100 : (day.DayNumber - Start.DayNumber + 1) * 100 / (Due.DayNumber - Start.DayNumber + 1);

    /// <summary>How many days it lasts; the weight of its progress.</summary>
    public int Days => Due.DayNumber - Start.DayNumber + 1;
}

/// <summary>工作方案: goals and the tasks for them. A change is a version of its own, with its reason.</summary>
internal sealed record WorkPlan(int Version, IReadOnlyList<PlannedGoal> Goals, IReadOnlyList<PlannedTask> Tasks, string? Reason)
{
    /// <summary>Every goal has a task, every task a goal of the plan, numbers stand once, and days lie in the year and in order.</summary>
    public bool Fits(int year) =>
        Goals.DistinctBy(g => g.Number).Count() == Goals.Count
        && Tasks.DistinctBy(t => t.Number).Count() == Tasks.Count
        && Tasks.Select(t => t.Goal).ToHashSet().SetEquals(Goals.Select(g => g.Number))
        && Tasks.All(t => t.Start <= t.Due && t.Start.Year == year && t.Due.Year == year && PhaseGates.Phases.Contains(t.Phase));

    /// <summary>Whether two versions plan the same.</summary>
    public bool PlansTheSame(IReadOnlyList<PlannedGoal> goals, IReadOnlyList<PlannedTask> tasks) => Goals.SequenceEqual(goals) && Tasks.SequenceEqual(tasks);
}

/// <summary>An event as evidence, by its place in the log.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="Version">The event's place in it, from 1.</param>
internal sealed record EventPlace(Guid Stream, long Version);

/// <summary>What proves a task: a file of the pilot, or an event of any module.</summary>
/// <param name="Number">From 1, for the whole pilot.</param>
/// <param name="Task">The task.</param>
/// <param name="Title">What it shows.</param>
/// <param name="File">The file, where it is one.</param>
/// <param name="Event">The event's id, where evidence was taken at its word; none since the log is asked.</param>
/// <param name="Cites">The event, where it is one that the log was found to hold.</param>
internal sealed record TaskEvidence(int Number, int Task, string Title, Guid? File, Guid? Event, EventPlace? Cites = null);

/// <summary>A file of a pilot.</summary>
internal sealed record PilotFile(Guid Id, Sealed<string> Name, long Size, string Sha256, AttachmentKind Kind);

/// <summary>An item of a phase gate.</summary>
internal sealed record GateItem(string Phase, string Item);

/// <summary>What has to be proved before a phase is done: data, read from the list of gates.</summary>
internal static class PhaseGates
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Rows = [.. EmbeddedTable.Read(typeof(PhaseGates).Assembly, "phase_gates.csv")];

    /// <summary>The phases in order.</summary>
    public static IReadOnlyList<string> Phases { get; } = [.. Rows.Select(row => row["phase"]).Distinct()];

    /// <summary>What a phase asks for.</summary>
    public static IEnumerable<GateItem> ItemsOf(string phase) => Rows.Where(row => row["phase"] == phase).Select(row => new GateItem(phase, row["item"]));

    /// <summary>What an item is called.</summary>
    public static string TitleOf(GateItem item) => Rows.First(row => row["phase"] == item.Phase && row["item"] == item.Item)["title"];

    /// <summary>Whether people prove an item by a file or an event, rather than the platform by what happened.</summary>
    public static bool IsProvedByEvidence(string phase, string item) => Rows.Any(row => row["phase"] == phase && row["item"] == item && row["by"] == "evidence");

    /// <summary>An item is proved once.</summary>
    public static IReadOnlyList<GateItem> With(this IReadOnlyList<GateItem> proved, string phase, string item) => [.. proved.Union([new(phase, item)])];
}
