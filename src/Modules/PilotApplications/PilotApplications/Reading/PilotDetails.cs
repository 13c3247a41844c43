using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

/// <summary>A version of a plan with what became of it.</summary>
internal sealed record PlanVersion(WorkPlan Plan, DateOnly ProposedOn, Deadline Due, DateOnly? ApprovedOn, DateOnly? ReturnedOn, string? WhyReturned);

/// <summary>A report on a task.</summary>
internal sealed record TaskReport(int Task, int Percent, string Statement, DateOnly On);

/// <summary>An item of a gate with its proof; the platform's own items have none.</summary>
internal sealed record GateProof(string Phase, string Item, string Title, bool Proved, Guid? File = null, Guid? Event = null, EventPlace? Cites = null);

/// <summary>Everything for the page of a pilot. Names of files stay closed here and are opened for a reader who may.</summary>
[Document("pilot_details")]
internal sealed record PilotDetails : IReadModel<PilotDetails, Pilot>, IVisibleTo
{
    public Guid Id { get; init; }
    public Guid Application { get; init; }
    public Guid Round { get; init; }
    public int Year { get; init; }
    public string District { get; init; } = "";
    public string Community { get; init; } = "";

    /// <summary>The unit that approves its plans.</summary>
    public string Approver { get; init; } = "";
    public string Standard { get; init; } = "";
    public DateOnly? RecognisedOn { get; init; }

    /// <summary>Every version of the plan, the last one proposed last.</summary>
    public IReadOnlyList<PlanVersion> Plans { get; init; } = [];

    /// <summary>The version in force; 0 while there is none.</summary>
    public int VersionInForce { get; init; }
    public IReadOnlyList<TaskReport> Reports { get; init; } = [];
    public IReadOnlyList<TaskEvidence> Evidence { get; init; } = [];
    public IReadOnlyList<PilotFile> Files { get; init; } = [];
    public LaunchHeld? Launch { get; init; }
    public MobilisationHeld? Mobilisation { get; init; }
    public IReadOnlyList<GateProof> Gates { get; init; } = [.. PhaseGates.Phases.SelectMany(PhaseGates.ItemsOf).Select(i => new GateProof(i.Phase, i.Item, PhaseGates.TitleOf(i), false))];
    public IReadOnlyList<string> GatesPassed { get; init; } = [];
    public IReadOnlyList<string> VisibleTo { get; init; } = [];

    public static PilotDetails Initial(Guid id) => new() { Id = id };

    public PilotDetails Evolve(Recorded<Pilot> fact) => fact.Event switch
    {
        PilotBegun e => Proved("P1", "recognition") with
        {
            Application = e.Application, Round = e.Round, Year = e.Year, District = e.District, Community = e.Community, Approver = e.Approver, Standard = e.Standard,
            RecognisedOn = e.RecognisedOn, VisibleTo = e.Path,
        },
        WorkPlanProposed e => this with { Plans = [.. Plans, new(e.Plan, e.ProposedOn, e.Due, null, null, null)] },
        WorkPlanReturned e => this with { Plans = [.. Plans.Select(p => p.Plan.Version == e.Version ? p with { ReturnedOn = e.ReturnedOn, WhyReturned = e.Reason } : p)] },
        WorkPlanApproved e => Proved("P2", "work-plan") with
        {
            Plans = [.. Plans.Select(p => p.Plan.Version == e.Version ? p with { ApprovedOn = e.ApprovedOn } : p)], VersionInForce = e.Version,
        },
        PilotFileAttached e => this with { Files = [.. Files, new(e.Attachment, e.Name, e.Size, e.Sha256, e.Kind)] },
        TaskEvidenceAdded e => this with { Evidence = [.. Evidence, e.Evidence] },
        TaskProgressed e => this with { Reports = [.. Reports, new(e.Task, e.Percent, e.Statement, e.ReportedOn)] },
        LaunchHeld e => Proved("P2", "launch") with { Launch = e },
        MobilisationHeld e => Proved("P2", "mobilisation") with { Mobilisation = e },
        GateItemProved e => Proved(e.Phase, e.Item, e),
        GatePassed e => this with { GatesPassed = [.. GatesPassed, e.Phase] },
        _ => throw new UnhandledEventException(typeof(PilotDetails), fact.Event),
    };

    private PilotDetails Proved(string phase, string item, GateItemProved? by = null) =>
        this with { Gates = [.. Gates.Select(g => g.Phase == phase && g.Item == item && !g.Proved ? g with { Proved = true, File = by?.File, Event = by?.Event, Cites = by?.Cites } : g)] };
}
