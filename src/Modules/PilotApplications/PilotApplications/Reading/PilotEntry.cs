using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

/// <summary>A task of the plan in force, as boards and charts need it.</summary>
internal sealed record TaskLine(PlannedTask Task, int Percent, DateOnly? DoneOn, int Evidence);

/// <summary>A line of the list of pilots, with what boards and charts are made of.</summary>
[Document("pilot_entry")]
internal sealed record PilotEntry : IReadModel<PilotEntry, Pilot>, IVisibleTo
{
    public static DocumentList Listed { get; } = new("recognisedOn", "round", "year", "district", "community", "phase", ListFilter.Concerning(UnitParts.Filter));

    public Guid Id { get; init; }
    public Guid Application { get; init; }
    public Guid Round { get; init; }
    public int Year { get; init; }
    public string District { get; init; } = "";
    public string Community { get; init; } = "";

    /// <summary>Who answers its plans: the street, or the district where there is none.</summary>
    public string Approver { get; init; } = "";
    public DateOnly? RecognisedOn { get; init; }

    /// <summary>The version of the plan in force; 0 while there is none.</summary>
    public int PlanVersion { get; init; }
    public DateOnly? PlanApprovedOn { get; init; }

    /// <summary>The version that awaits its answer, and until when.</summary>
    public WorkPlan? Proposed { get; init; }
    public DateOnly? AnswerDue { get; init; }
    public IReadOnlyList<TaskLine> Tasks { get; init; } = [];

    /// <summary>The first day by which a task is to be done that is not; none while there is none.</summary>
    public DateOnly? NextTaskDue => Tasks.Where(t => t.DoneOn is null).Select(t => (DateOnly?)t.Task.Due).Min();
    public DateOnly? LaunchedOn { get; init; }
    public DateOnly? MobilisedOn { get; init; }
    public IReadOnlyList<string> GatesPassed { get; init; } = [];

    /// <summary>The first phase that is not closed; none once all are.</summary>
    public string? Phase => PhaseGates.Phases.Except(GatesPassed).FirstOrDefault();
    public IReadOnlyList<string> VisibleTo { get; init; } = [];

    public static PilotEntry Initial(Guid id) => new() { Id = id };

    public PilotEntry Evolve(Recorded<Pilot> fact) => fact.Event switch
    {
        PilotBegun e => this with
        {
            Application = e.Application, Round = e.Round, Year = e.Year, District = e.District, Community = e.Community, Approver = e.Approver, RecognisedOn = e.RecognisedOn, VisibleTo = e.Path,
        },
        WorkPlanProposed e => this with { Proposed = e.Plan, AnswerDue = e.Due.Due },
        WorkPlanReturned => this with { Proposed = null, AnswerDue = null },
        WorkPlanApproved e => this with { PlanVersion = e.Version, PlanApprovedOn = e.ApprovedOn, Tasks = [.. Proposed!.Tasks.Select(Carried)], Proposed = null, AnswerDue = null },
        TaskProgressed e => Changed(e.Task, t => t with { Percent = e.Percent, DoneOn = e.Percent == 100 ? e.ReportedOn : null }),
        TaskEvidenceAdded e => Changed(e.Evidence.Task, t => t with { Evidence = t.Evidence + 1 }),
        LaunchHeld e => this with { LaunchedOn = e.HeldOn },
        MobilisationHeld e => this with { MobilisedOn = e.HeldOn },
        GatePassed e => this with { GatesPassed = [.. GatesPassed, e.Phase] },
        PilotFileAttached or GateItemProved => this,
        _ => throw new UnhandledEventException(typeof(PilotEntry), fact.Event),
    };

    /// <summary>A task of the new version keeps what its number has reached.</summary>
    private TaskLine Carried(PlannedTask task) => (Tasks.FirstOrDefault(t => t.Task.Number == task.Number) ?? new(task, 0, null, 0)) with { Task = task };

    private PilotEntry Changed(int task, Func<TaskLine, TaskLine> change) => this with { Tasks = [.. Tasks.Select(t => t.Task.Number == task ? change(t) : t)] };
}
