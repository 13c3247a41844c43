using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

/// <summary>What a level said to an application.</summary>
internal enum ReviewOutcome
{
    /// <summary>审核上报.</summary>
    PassedOn,

    /// <summary>撤回审核意见.</summary>
    TakenBack,

    /// <summary>退回补正.</summary>
    Returned,

    /// <summary>不予认可.</summary>
    Rejected,

    /// <summary>批准认可.</summary>
    Recognised,
}

/// <summary>One decision on the way up.</summary>
internal sealed record Review(
    int Attempt, ApprovalStep Step, ReviewOutcome Outcome, DateOnly On, string? DocumentNumber, string Words, IReadOnlyList<string> Missing, Deadline? CorrectionDue);

/// <summary>An attempt that ended without recognition.</summary>
internal sealed record EndedAttempt(int Attempt, string Community, ApplicationStage Outcome, DateOnly On, string Reason);

/// <summary>A clock that ran out, and who was told.</summary>
internal sealed record Overdue(string Rule, DateOnly Due, string Body, string To, DateOnly ToldOn);

/// <summary>Everything for the page of a district's application. Names of files stay closed here and are opened for a reader who may.</summary>
[Document("application_details")]
internal sealed record ApplicationDetails : IReadModel<ApplicationDetails, PilotApplication>, IVisibleTo
{
    public Guid Id { get; init; }
    public Guid Round { get; init; }
    public int Year { get; init; }
    public string District { get; init; } = "";
    public string Community { get; init; } = "";
    public string Standard { get; init; } = "";
    public ApplicationStage Stage { get; init; }
    public int Attempt { get; init; }
    public ComparedCandidate? Candidate { get; init; }
    public PilotChoice? Choice { get; init; }
    public ApprovalChain Chain { get; init; } = ApprovalChain.None;

    /// <summary>The step that has it while it is submitted, from 0.</summary>
    public int Step { get; init; }
    public IReadOnlyList<PresentedPaper> Papers { get; init; } = [];
    public IReadOnlyList<Consent> Consents { get; init; } = [];
    public IReadOnlyList<ApplicationFile> Files { get; init; } = [];

    /// <summary>What is still missing before it can be submitted.</summary>
    public IReadOnlyList<MissingPart> Missing => Stage is ApplicationStage.New ? [] : Completeness.Missing(Papers, Consents);
    public DateOnly? DraftedOn { get; init; }
    public DateOnly? SubmittedOn { get; init; }

    /// <summary>Whether the last correction came after its day.</summary>
    public bool Late { get; init; }

    /// <summary>By when the next move is owed, with its proof.</summary>
    public Deadline? Due { get; init; }

    /// <summary>Every decision, of earlier attempts too, the first one first.</summary>
    public IReadOnlyList<Review> Reviews { get; init; } = [];
    public IReadOnlyList<EndedAttempt> EarlierAttempts { get; init; } = [];
    public IReadOnlyList<Overdue> Overdue { get; init; } = [];
    public IReadOnlyList<string> VisibleTo { get; init; } = [];

    public static ApplicationDetails Initial(Guid id) => new() { Id = id };

    public ApplicationDetails Evolve(Recorded<PilotApplication> fact) => fact.Event switch
    {
        ApplicationDrafted e => this with
        {
            Round = e.Round, Year = e.Year, District = e.District, Community = e.Choice.Community, Standard = e.Standard, Stage = ApplicationStage.Draft, Attempt = e.Attempt,
            Candidate = ComparedCandidate.Of(e.Candidate), Choice = e.Choice, Chain = e.Chain, Step = 0, Papers = [], Consents = [], Files = [], DraftedOn = e.DraftedOn,
            SubmittedOn = null, Late = false, Due = null, VisibleTo = [.. VisibleTo.Union(e.Path)],
        },
        ApplicationFileAttached e => this with { Files = [.. Files, new(e.Attachment, e.Name, e.Size, e.Sha256, e.Kind)] },
        PaperPresented e => this with { Papers = Papers.With(e.Paper) },
        ConsentRecorded e => this with { Consents = Consents.With(e.Consent) },
        ApplicationSubmitted e => this with { Stage = ApplicationStage.Submitted, Step = 0, SubmittedOn = e.SubmittedOn, Late = e.Late, Due = e.Due },
        ApplicationPassedOn e => Reviewed(e.Step, ReviewOutcome.PassedOn, e.PassedOn, e.DocumentNumber, e.Conclusion) with { Step = e.Step + 1, Due = e.Due },
        ApprovalTakenBack e => Reviewed(e.Step, ReviewOutcome.TakenBack, e.TakenBackOn, null, e.Reason) with { Step = e.Step, Due = e.Due },
        ApplicationReturned e => Reviewed(e.Step, ReviewOutcome.Returned, e.ReturnedOn, null, e.Reason, e.Missing, e.CorrectionDue) with { Stage = ApplicationStage.Returned, Due = e.CorrectionDue },
        ApplicationRejected e => Reviewed(e.Step, ReviewOutcome.Rejected, e.RejectedOn, null, e.Reason).Ended(ApplicationStage.Rejected, e.RejectedOn, e.Reason),
        ApplicationWithdrawn e => Ended(ApplicationStage.Withdrawn, e.WithdrawnOn, e.Reason),
        PilotRecognised e => Reviewed(e.Step, ReviewOutcome.Recognised, e.RecognisedOn, e.DocumentNumber, e.Conclusion) with { Stage = ApplicationStage.Recognised, Due = null },
        StepClockMoved e => this with { Due = e.Due },
        ApplicationEscalated e => this with { Overdue = [.. Overdue, new(e.Rule, e.Due, e.Body, e.To, e.EscalatedOn)] },
        _ => throw new UnhandledEventException(typeof(ApplicationDetails), fact.Event),
    };

    private ApplicationDetails Reviewed(int step, ReviewOutcome outcome, DateOnly on, string? document, string words, IReadOnlyList<string>? missing = null, Deadline? due = null) =>
        this with { Reviews = [.. Reviews, new(Attempt, Chain.Steps[step], outcome, on, document, words, missing ?? [], due)] };

    private ApplicationDetails Ended(ApplicationStage stage, DateOnly on, string reason) =>
        this with { Stage = stage, Due = null, EarlierAttempts = [.. EarlierAttempts, new(Attempt, Community, stage, on, reason)] };
}
