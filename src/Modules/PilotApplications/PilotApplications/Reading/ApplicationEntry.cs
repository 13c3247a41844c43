using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

/// <summary>A line of the list of applications.</summary>
[Document("application_entry")]
internal sealed record ApplicationEntry : IReadModel<ApplicationEntry, PilotApplication>, IVisibleTo
{
    public Guid Id { get; init; }
    public Guid Round { get; init; }
    public int Year { get; init; }
    public string District { get; init; } = "";
    public string Community { get; init; } = "";
    public ApplicationStage Stage { get; init; }
    public int Attempt { get; init; }

    /// <summary>The level that has it while it is submitted.</summary>
    public UnitLevel? PendingAt { get; init; }
    public DateOnly? DraftedOn { get; init; }
    public DateOnly? SubmittedOn { get; init; }
    public DateOnly? RecognisedOn { get; init; }

    /// <summary>By when the next move is owed.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The day after which the level above is told; none once it was, and while nothing is owed.</summary>
    public DateOnly? EscalatesAfter { get; init; }
    public ApprovalChain Chain { get; init; } = ApprovalChain.None;
    public IReadOnlyList<string> VisibleTo { get; init; } = [];

    public static ApplicationEntry Initial(Guid id) => new() { Id = id };

    public ApplicationEntry Evolve(Recorded<PilotApplication> fact) => fact.Event switch
    {
        ApplicationDrafted e => this with
        {
            Round = e.Round, Year = e.Year, District = e.District, Community = e.Choice.Community, Stage = ApplicationStage.Draft, Attempt = e.Attempt, DraftedOn = e.DraftedOn,
            SubmittedOn = null, Chain = e.Chain, VisibleTo = [.. VisibleTo.Union(e.Path)],
        },
        ApplicationSubmitted e => (this with { SubmittedOn = e.SubmittedOn }).Before(0, e.Due),
        ApplicationPassedOn e => Before(e.Step + 1, e.Due),
        ApprovalTakenBack e => Before(e.Step, e.Due),
        ApplicationReturned e => this with { Stage = ApplicationStage.Returned, PendingAt = null, Due = e.CorrectionDue.Due, EscalatesAfter = e.CorrectionDue.Due },
        ApplicationRejected => Ended(ApplicationStage.Rejected),
        ApplicationWithdrawn => Ended(ApplicationStage.Withdrawn),
        PilotRecognised e => Ended(ApplicationStage.Recognised) with { RecognisedOn = e.RecognisedOn },
        StepClockMoved e => this with { Due = e.Due.Due, EscalatesAfter = e.Due.Due },
        ApplicationEscalated => this with { EscalatesAfter = null },
        ApplicationFileAttached or PaperPresented or ConsentRecorded => this,
        _ => throw new UnhandledEventException(typeof(ApplicationEntry), fact.Event),
    };

    private ApplicationEntry Before(int step, Deadline due) =>
        this with { Stage = ApplicationStage.Submitted, PendingAt = Chain.Steps[step].Level, Due = due.Due, EscalatesAfter = due.Due };

    private ApplicationEntry Ended(ApplicationStage stage) => this with { Stage = stage, PendingAt = null, Due = null, EscalatesAfter = null };
}
