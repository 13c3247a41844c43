using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

/// <summary>试点申报: what a district asks for in a round. One stream for all its attempts, so that only one is ever alive.</summary>
internal sealed record PilotApplication : IState<PilotApplication>, IWithinUnits
{
    public static string Category => "pilot-application";

    public static PilotApplication Initial { get; } = new();

    public ApplicationStage Stage { get; init; }

    public Guid Round { get; init; }

    public int Year { get; init; }

    public string District { get; init; } = "";

    public string Community { get; init; } = "";

    public string Standard { get; init; } = "";

    /// <summary>From 1; each draft after a rejection or a withdrawal is one more.</summary>
    public int Attempt { get; init; }

    public ApprovalChain Chain { get; init; } = ApprovalChain.None;

    /// <summary>Which step of the chain has the application while it is submitted, from 0.</summary>
    public int Step { get; init; }

    public string Submitter { get; init; } = "";

    /// <summary>Accounts that agreed on the way up, one for each step passed.</summary>
    public IReadOnlyList<string> Agreed { get; init; } = [];

    public IReadOnlyList<(Guid Id, long Size)> Files { get; init; } = [];

    public IReadOnlyList<PresentedPaper> Papers { get; init; } = [];

    public IReadOnlyList<Consent> Consents { get; init; } = [];

    /// <summary>Whether this attempt was told what is missing in form.</summary>
    public bool WasTold { get; init; }

    /// <summary>By when the next move is owed: the step's answer, or the district's correction.</summary>
    public Deadline? Due { get; init; }

    /// <summary>Clocks of which the level above was told.</summary>
    public IReadOnlyList<(string Rule, DateOnly Due)> Escalated { get; init; } = [];

    public IEnumerable<string> Units => [District];

    public ApprovalStep Pending => Chain.Steps[Step];

    public bool IsLastStep => Step == Chain.Steps.Count - 1;

    /// <summary>A district's application in a round, whoever begins it and however often.</summary>
    public static Guid StreamOf(Guid round, string district) => StreamIds.From($"pilot-application:{round}:{district}");

    /// <summary>Whose key seals the names of an application's files.</summary>
    public static Guid PapersOf(Guid round, string district) => StreamIds.From($"pilot-application-papers:{round}:{district}");

    public PilotApplication Evolve(IEvent<PilotApplication> @event) => @event switch
    {
        ApplicationDrafted e => Initial with
        {
            Stage = ApplicationStage.Draft, Round = e.Round, Year = e.Year, District = e.District, Community = e.Choice.Community, Standard = e.Standard,
            Attempt = e.Attempt, Chain = e.Chain,
        },
        ApplicationFileAttached e => this with { Files = [.. Files, (e.Attachment, e.Size)] },
        PaperPresented e => this with { Papers = Papers.With(e.Paper) },
        ConsentRecorded e => this with { Consents = Consents.With(e.Consent) },
        ApplicationSubmitted e => this with { Stage = ApplicationStage.Submitted, Step = 0, Submitter = e.By, Agreed = [], Due = e.Due },
        ApplicationPassedOn e => this with { Step = e.Step + 1, Agreed = [.. Agreed, e.By], Due = e.Due },
        ApprovalTakenBack e => this with { Step = e.Step, Agreed = [.. Agreed.Take(e.Step)], Due = e.Due },
        ApplicationReturned e => this with { Stage = ApplicationStage.Returned, WasTold = WasTold || e.Missing.Count > 0, Due = e.CorrectionDue },
        ApplicationRejected => this with { Stage = ApplicationStage.Rejected, Due = null },
        ApplicationWithdrawn => this with { Stage = ApplicationStage.Withdrawn, Due = null },
        PilotRecognised => this with { Stage = ApplicationStage.Recognised, Due = null },
        StepClockMoved e => this with { Due = e.Due },
        ApplicationEscalated e => this with { Escalated = [.. Escalated, (e.Rule, e.Due)] },
        _ => throw new UnhandledEventException(typeof(PilotApplication), @event),
    };
}
