using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>A line of the register of petitions (信访登记簿): nothing personal, so that it can be listed, counted and sorted as it is.</summary>
[Document("petition_register_entry")]
internal sealed record PetitionRegisterEntry : IReadModel<PetitionRegisterEntry, Petition>, IVisibleTo, IClosedTo
{
    public Guid Id { get; init; }
    public string Number { get; init; } = "";
    public PetitionStage Stage { get; init; }
    public PetitionClass Class { get; init; } = PetitionClass.Appeal;
    public PetitionChannel Channel { get; init; }
    public PetitionTopic Topic { get; init; }
    public DateOnly ReceivedOn { get; init; }
    public string Community { get; init; } = "";
    public string RegisteredAt { get; init; } = "";
    public string Holder { get; init; } = "";

    /// <summary>What bodies owe at present, the nearest first: no windows and remedies of the petitioner, nor the right to object.</summary>
    public IReadOnlyList<Duty> Duties { get; init; } = [];

    public DateOnly? NextDue => Duties.Count > 0 ? Duties[0].Due : null;
    public string? NextDueRule => Duties.Count > 0 ? Duties[0].Rule : null;

    /// <summary>Codes of the bodies that owe something.</summary>
    public IReadOnlyList<string> OwedBy => [.. Duties.Select(d => d.Body).Distinct()];

    /// <summary>How the times of the law were kept.</summary>
    public KeptTimes Times { get; init; } = new();

    /// <summary>Whether it was taken over from another system, with whatever was known there.</summary>
    public bool Imported { get; init; }

    public int Transfers { get; init; }
    public bool Extended { get; init; }
    public StatutoryRouting? Routing { get; init; }
    public ProposalUptake? Uptake { get; init; }
    public HandlingOutcome? Outcome { get; init; }
    public string? ReviewBody { get; init; }
    public ReviewOutcome? ReviewOutcome { get; init; }
    public string? ReexaminationBody { get; init; }
    public ReviewOutcome? ReexaminationOutcome { get; init; }

    /// <summary>Codes of every unit that is concerned, or was, and of what lay above it at that time.</summary>
    public IReadOnlyList<string> VisibleTo { get; init; } = [];

    /// <summary>Codes of the units accused: for them and whoever answers to them it does not exist (信访工作条例 30).</summary>
    public IReadOnlyList<string> ClosedTo { get; init; } = [];

    /// <summary>The unit accused, as it was said last.</summary>
    public string? Accused => ClosedTo.Count > 0 ? ClosedTo[^1] : null;

    public static PetitionRegisterEntry Initial(Guid id) => new() { Id = id };

    public PetitionRegisterEntry Evolve(Recorded<Petition> fact)
    {
        var entry = After(fact.Event);
        return entry with
        {
            Duties = DeadlineChange.By(fact.Event).After(Duties, d => d.Rule, d => d.Due, entry.DutyOf),
            Times = Times.After(fact.Event),
        };
    }

    private PetitionRegisterEntry After(IEvent<Petition> @event) => @event switch
    {
        PetitionRegistered e => Seen([.. e.Path, e.RegisteredAt]) with
        {
            Number = e.Number, Stage = PetitionStage.Registered, Channel = e.Channel, Topic = e.Topic, ReceivedOn = e.ReceivedOn,
            Community = e.Community, RegisteredAt = e.RegisteredAt, Holder = e.RegisteredAt,
            Class = e.Class ?? PetitionClass.Appeal, ClosedTo = Closed(e.Accused),
        },
        PetitionImported e => Seen(e.Path) with
        {
            Number = e.Number, Stage = e.StageThen(), Class = e.Class, Channel = e.Channel, Topic = e.Topic, ReceivedOn = e.ReceivedOn,
            Community = e.Community, RegisteredAt = e.RegisteredAt, Holder = e.Holder, Outcome = e.Outcome, Imported = true,
        },
        PetitionTransferred e => Seen(e.Path) with { Stage = PetitionStage.Transferred, Holder = e.To, Transfers = Transfers + 1 },
        TransferObjected => this with { Stage = PetitionStage.TransferObjected },
        TransferTakenBack e => this with { Stage = PetitionStage.Registered, Holder = e.By },
        TransferInsistedOn => this with { Stage = PetitionStage.JurisdictionDisputed },
        JurisdictionSettled e => Seen(e.Path) with { Stage = PetitionStage.Transferred, Holder = e.To },
        ReceiptNoticeGiven or MaterialsAskedFor or MaterialsReceived or HearingHeld or PetitionFileAttached => this,
        ExtensionApproved => this with { Extended = true },
        PetitionDeclined e => this with { Stage = PetitionStage.Declined, Routing = e.Routing },
        PetitionAccepted => this with { Stage = PetitionStage.Accepted },
        HandlingOpinionIssued e => this with { Stage = PetitionStage.OpinionIssued, Outcome = e.Outcome },
        HandlingOpinionServed => this with { Stage = PetitionStage.OpinionServed },
        ReviewRequested e => Seen(e.Path) with { Stage = PetitionStage.ReviewRequested, ReviewBody = e.Body },
        ReviewOpinionIssued e => this with { Stage = PetitionStage.ReviewOpinionIssued, ReviewOutcome = e.Outcome },
        ReviewOpinionServed => this with { Stage = PetitionStage.ReviewOpinionServed },
        ReexaminationRequested e => Seen(e.Path) with { Stage = PetitionStage.ReexaminationRequested, ReexaminationBody = e.Body },
        ReexaminationOpinionIssued e => this with { Stage = PetitionStage.ReexaminationOpinionIssued, ReexaminationOutcome = e.Outcome },
        ReexaminationOpinionServed => this with { Stage = PetitionStage.ReexaminationOpinionServed },
        PetitionClassified e => this with { Class = e.Class, ClosedTo = Closed(e.Accused) },
        AccusationTakenOver e => Seen(e.Path) with { Stage = PetitionStage.Registered, Holder = e.Body },
        ProposalAnswered e => this with { Stage = PetitionStage.ProposalAnswered, Uptake = e.Uptake },
        AccusationPassedOn => this with { Stage = PetitionStage.AccusationPassedOn },
        _ => throw new UnhandledEventException(typeof(PetitionRegisterEntry), @event),
    };

    private IReadOnlyList<string> Closed(string? accused) => accused is null ? ClosedTo : [.. ClosedTo.Union([accused])];

    private PetitionRegisterEntry Seen(IEnumerable<string> units) => this with { VisibleTo = [.. VisibleTo.Union(units)] };

    /// <summary>What a clock means for a body; nothing where it runs for the petitioner, or gives the body a right and no duty.</summary>
    private Duty? DutyOf(Deadline deadline) => deadline.Rule switch
    {
        "XF-04" or "XF-06" or "XF-08" or "RC-01" or "LI-01" or "LI-02" or "AR-01" => null,
        "XF-07" => new(deadline.Rule, deadline.Due, ReviewBody!),
        "XF-09" => new(deadline.Rule, deadline.Due, ReexaminationBody!),
        _ => new(deadline.Rule, deadline.Due, Holder),
    };

    /// <summary>A date that a body has to keep.</summary>
    internal sealed record Duty(string Rule, DateOnly Due, string Body);
}
