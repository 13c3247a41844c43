using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>A line of the register of petitions (信访登记簿): nothing personal, so that it can be listed, counted and sorted as it is.</summary>
[Document("petition_register_entry")]
internal sealed record PetitionRegisterEntry : IReadModel<PetitionRegisterEntry, Petition>, IVisibleTo
{
    public Guid Id { get; init; }
    public string Number { get; init; } = "";
    public PetitionStage Stage { get; init; }
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

    /// <summary>Overdue duties of which the level above was told, and that are still not done.</summary>
    public IReadOnlyList<Escalation> Escalations { get; init; } = [];

    public string? EscalatedTo => Escalations.Count > 0 ? Escalations[^1].To : null;

    /// <summary>The last day of the first duty of which the level above was not told: past it, it will be.</summary>
    public DateOnly? EscalatesAfter => Duties.FirstOrDefault(duty => Escalations.All(e => e.Duty != duty))?.Due;

    /// <summary>Supervisions that nobody has closed.</summary>
    public IReadOnlyList<Guid> OpenSupervisions { get; init; } = [];

    public bool IsSupervised => OpenSupervisions.Count > 0;

    /// <summary>Codes of every unit that is concerned, or was, and of what lay above it at that time.</summary>
    public IReadOnlyList<string> VisibleTo { get; init; } = [];

    public static PetitionRegisterEntry Initial(Guid id) => new() { Id = id };

    public PetitionRegisterEntry Evolve(Recorded<Petition> fact)
    {
        var duties = Duty.After(Duties, fact.Event);
        var after = After(fact.Event);
        return after with { Duties = duties, Escalations = [.. after.Escalations.Where(e => duties.Contains(e.Duty))] };
    }

    private PetitionRegisterEntry After(IEvent<Petition> @event) => @event switch
    {
        PetitionRegistered e => Seen([.. e.Path, e.RegisteredAt]) with
        {
            Number = e.Number, Stage = PetitionStage.Registered, Channel = e.Channel, Topic = e.Topic, ReceivedOn = e.ReceivedOn,
            Community = e.Community, RegisteredAt = e.RegisteredAt, Holder = e.RegisteredAt,
        },
        PetitionTransferred e => Seen(e.Path) with { Stage = PetitionStage.Transferred, Holder = e.To },
        PetitionAssigned e => Seen(e.Path) with { Stage = PetitionStage.Transferred, Holder = e.To },
        TransferObjected => this with { Stage = PetitionStage.TransferObjected },
        TransferTakenBack e => this with { Stage = PetitionStage.Registered, Holder = e.By },
        TransferInsistedOn => this with { Stage = PetitionStage.JurisdictionDisputed },
        JurisdictionSettled e => Seen(e.Path) with { Stage = PetitionStage.Transferred, Holder = e.To },
        ReceiptNoticeGiven or MaterialsAskedFor or MaterialsReceived or ExtensionApproved or HearingHeld or AssignmentReported or HandlerRecused or HandlerNamed
            or HandlingHearingHeld or MediationHeld or SettlementReached or PetitionFileAttached => this,
        ExecutionRecorded or AssistanceGiven or SupervisionAnswered or ImprovementProposed or ImprovementAnswered => this,
        SupervisionOrdered e => Seen(e.Path) with { OpenSupervisions = [.. OpenSupervisions, e.Supervision] },
        SupervisionClosed e => this with { OpenSupervisions = [.. OpenSupervisions.Where(s => s != e.Supervision)] },
        PetitionEscalated e => Seen(e.Path) with { Escalations = [.. Escalations, new(new(e.Rule, e.Due), e.Body, e.To, e.Bureau, e.EscalatedOn)] },
        PetitionReopened e => this with { Stage = PetitionStage.Registered, Holder = e.Holder },
        PetitionWithdrawn => this with { Stage = PetitionStage.Withdrawn },
        PetitionDeclined => this with { Stage = PetitionStage.Declined },
        PetitionAccepted => this with { Stage = PetitionStage.Accepted },
        HandlingOpinionIssued => this with { Stage = PetitionStage.OpinionIssued },
        HandlingOpinionServed => this with { Stage = PetitionStage.OpinionServed },
        ReviewRequested e => Seen(e.Path) with { Stage = PetitionStage.ReviewRequested },
        ReviewOpinionIssued => this with { Stage = PetitionStage.ReviewOpinionIssued },
        ReviewOpinionServed => this with { Stage = PetitionStage.ReviewOpinionServed },
        ReexaminationRequested e => Seen(e.Path) with { Stage = PetitionStage.ReexaminationRequested },
        ReexaminationOpinionIssued => this with { Stage = PetitionStage.ReexaminationOpinionIssued },
        ReexaminationOpinionServed => this with { Stage = PetitionStage.ReexaminationOpinionServed },
        _ => throw new UnhandledEventException(typeof(PetitionRegisterEntry), @event),
    };

    private PetitionRegisterEntry Seen(IEnumerable<string> units) => this with { VisibleTo = [.. VisibleTo.Union(units)] };
}
