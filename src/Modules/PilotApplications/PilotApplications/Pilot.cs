using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

/// <summary>试点: a recognised community at work, by a plan that its street approved.</summary>
internal sealed record Pilot : IState<Pilot>, IWithinUnits
{
    public static string Category => "pilot";

    public static Pilot Initial { get; } = new();

    public bool HasBegun { get; init; }

    public Guid Application { get; init; }

    public string District { get; init; } = "";

    public string Community { get; init; } = "";

    /// <summary>Who approves its plans: the street, or the district where there is none.</summary>
    public string Approver { get; init; } = "";

    public int Year { get; init; }

    public DateOnly RecognisedOn { get; init; }

    /// <summary>The plan that was proposed and is not answered yet.</summary>
    public WorkPlan? Proposed { get; init; }

    public string Proposer { get; init; } = "";

    /// <summary>The plan in force.</summary>
    public WorkPlan? Plan { get; init; }

    /// <summary>How many versions were proposed so far.</summary>
    public int Versions { get; init; }

    /// <summary>Progress of tasks in per cent, by number; a task without a report stands at 0.</summary>
    public IReadOnlyDictionary<int, int> Progress { get; init; } = new Dictionary<int, int>();

    public IReadOnlyList<TaskEvidence> Evidence { get; init; } = [];

    public IReadOnlyList<(Guid Id, long Size)> Files { get; init; } = [];

    public bool IsLaunched { get; init; }

    public bool IsMobilised { get; init; }

    /// <summary>Items of phase gates that are proved.</summary>
    public IReadOnlyList<GateItem> Proved { get; init; } = [];

    public IReadOnlyList<string> GatesPassed { get; init; } = [];

    public IEnumerable<string> Units => [Community];

    public static Guid StreamOf(Guid application) => StreamIds.From("pilot", application);

    /// <summary>Whose key seals the names of a pilot's files.</summary>
    public static Guid PapersOf(Guid application) => StreamIds.From("pilot-papers", application);

    public Pilot Evolve(IEvent<Pilot> @event) => @event switch
    {
        PilotBegun e => this with
        {
            HasBegun = true, Application = e.Application, District = e.District, Community = e.Community, Approver = e.Approver, Year = e.Year, RecognisedOn = e.RecognisedOn, Proved = [new("P1", "recognition")],
        },
        WorkPlanProposed e => this with { Proposed = e.Plan, Proposer = e.By, Versions = e.Plan.Version },
        WorkPlanReturned => this with { Proposed = null },
        WorkPlanApproved => this with { Plan = Proposed, Proposed = null, Proved = Proved.With("P2", "work-plan") },
        PilotFileAttached e => this with { Files = [.. Files, (e.Attachment, e.Size)] },
        TaskEvidenceAdded e => this with { Evidence = [.. Evidence, e.Evidence] },
        TaskProgressed e => this with { Progress = new Dictionary<int, int>(Progress) { [e.Task] = e.Percent } },
        LaunchHeld => this with { IsLaunched = true, Proved = Proved.With("P2", "launch") },
        MobilisationHeld => this with { IsMobilised = true, Proved = Proved.With("P2", "mobilisation") },
        GateItemProved e => this with { Proved = Proved.With(e.Phase, e.Item) },
        GatePassed e => this with { GatesPassed = [.. GatesPassed, e.Phase] },
        _ => throw new UnhandledEventException(typeof(Pilot), @event),
    };
}
