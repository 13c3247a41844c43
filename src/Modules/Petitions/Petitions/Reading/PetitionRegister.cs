using System.Globalization;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>A line of the register of petitions (信访登记簿): nothing personal, so that it can be listed, counted and sorted as it is.</summary>
[Document("petition_register_entry")]
internal sealed record PetitionRegisterEntry : IReadModel<PetitionRegisterEntry, Petition>, ISearched, IClosedTo
{
    public Guid Id { get; init; }
    public string Number { get; init; } = "";
    public string? ExternalNumber { get; init; }
    public PetitionStage Stage { get; init; }
    public PetitionClass Class { get; init; } = PetitionClass.Appeal;
    public PetitionChannel Channel { get; init; }
    public PetitionTopic Topic { get; init; }
    public DateOnly ReceivedOn { get; init; }
    public string Community { get; init; } = "";
    public string RegisteredAt { get; init; } = "";
    public string Holder { get; init; } = "";

    /// <summary>The first matter that it repeats, as somebody found.</summary>
    public Guid? RepeatOf { get; init; }

    /// <summary>What bodies owe at present, the nearest first: no windows and remedies of the petitioner, nor the right to object.</summary>
    public IReadOnlyList<Duty> Duties { get; init; } = [];

    public DateOnly? NextDue => Duties.Count > 0 ? Duties[0].Due : null;
    public string? NextDueRule => Duties.Count > 0 ? Duties[0].Rule : null;

    /// <summary>Codes of the bodies that owe something.</summary>
    public IReadOnlyList<string> OwedBy => [.. Duties.Select(d => d.Body).Distinct()];

    /// <summary>How the times of the law were kept.</summary>
    public KeptTimes Times { get; init; } = new();

    /// <summary>The petition that a lower body deals with already; as a filter, from the open one to those turned away for it.</summary>
    public Guid? OpenPetition { get; init; }

    /// <summary>Whether it was reported as major or urgent.</summary>
    public bool Urgent { get; init; }

    /// <summary>Whether it was taken over from another system, with whatever was known there.</summary>
    public bool Imported { get; init; }

    public int Transfers { get; init; }
    public int Assignments { get; init; }
    public bool Extended { get; init; }
    public StatutoryRouting? Routing { get; init; }
    public ProposalUptake? Uptake { get; init; }
    public HandlingOutcome? Outcome { get; init; }
    public string? ReviewBody { get; init; }
    public ReviewOutcome? ReviewOutcome { get; init; }
    public string? ReexaminationBody { get; init; }
    public ReviewOutcome? ReexaminationOutcome { get; init; }

    /// <summary>Overdue duties of which the level above was told, and that are still not done.</summary>
    public IReadOnlyList<Escalation> Escalations { get; init; } = [];

    public string? EscalatedTo => Escalations.Count > 0 ? Escalations[^1].To : null;

    /// <summary>The last day of the first duty of which the level above was not told: past it, it will be.</summary>
    public DateOnly? EscalatesAfter => Duties.FirstOrDefault(duty => Escalations.All(e => e.Duty != duty))?.Due;

    /// <summary>Supervisions that nobody has closed.</summary>
    public IReadOnlyList<Guid> OpenSupervisions { get; init; } = [];

    public bool IsSupervised => OpenSupervisions.Count > 0;

    /// <summary>What petition bureaus and bodies above did about its handling.</summary>
    public Oversight Oversight { get; init; } = new([], []);
    public IReadOnlyList<SupervisionCause> SupervisedFor => [.. Oversight.Supervised.Select(s => s.Cause).Distinct()];
    public IReadOnlyList<ImprovementKind> ImprovementAims => [.. Oversight.Improvements.Select(i => i.Aim).Distinct()];

    /// <summary>Codes of every unit that is concerned, or was, and of what lay above it at that time.</summary>
    public IReadOnlyList<string> VisibleTo { get; init; } = [];

    /// <summary>Codes of the units accused: for them and whoever answers to them it does not exist (信访工作条例 30).</summary>
    public IReadOnlyList<string> ClosedTo { get; init; } = [];

    /// <summary>The unit accused, as it was said last.</summary>
    public string? Accused => ClosedTo.Count > 0 ? ClosedTo[^1] : null;

    string ISearched.SearchOrder => ReceivedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    IEnumerable<string> ISearched.OpenText => [Number, ExternalNumber ?? "", Topic.Words().Zh, Topic.Words().En, Channel.Words().Zh, Channel.Words().En, .. ClosedTo.Select(AccusedWord)];

    /// <summary>The word by which accusations of one unit are found.</summary>
    public static string AccusedWord(string unit) => $"accused{unit}";

    public static PetitionRegisterEntry Initial(Guid id) => new() { Id = id };

    public PetitionRegisterEntry Evolve(Recorded<Petition> fact)
    {
        var entry = After(fact.Event);
        var duties = Duty.After(Duties, fact.Event, entry.DebtorOf, entry.Class is PetitionClass.Appeal);
        return entry with { Duties = duties, Escalations = [.. entry.Escalations.Where(e => duties.Contains(e.Duty))], Times = Times.After(fact.Event), Oversight = Oversight.After(fact.Event) };
    }

    private PetitionRegisterEntry After(IEvent<Petition> @event) => @event switch
    {
        PetitionRegistered e => Seen([.. e.Path, e.RegisteredAt]) with
        {
            Number = e.Number, ExternalNumber = e.ExternalNumber, Stage = PetitionStage.Registered, Channel = e.Channel, Topic = e.Topic, ReceivedOn = e.ReceivedOn,
            Community = e.Community, RegisteredAt = e.RegisteredAt, Holder = e.RegisteredAt,
            Class = e.Class ?? PetitionClass.Appeal, ClosedTo = Closed(e.Accused),
        },
        PetitionImported e => Seen(e.Path) with
        {
            Number = e.Number, ExternalNumber = e.OriginalNumber, Stage = e.StageThen(), Class = e.Class, Channel = e.Channel, Topic = e.Topic, ReceivedOn = e.ReceivedOn,
            Community = e.Community, RegisteredAt = e.RegisteredAt, Holder = e.Holder, Outcome = e.Outcome, Imported = true,
        },
        PetitionTransferred e => Seen(e.Path) with { Stage = PetitionStage.Transferred, Holder = e.To, Transfers = Transfers + 1 },
        PetitionAssigned e => Seen(e.Path) with { Stage = PetitionStage.Transferred, Holder = e.To, Assignments = Assignments + 1 },
        TransferObjected => this with { Stage = PetitionStage.TransferObjected },
        TransferTakenBack e => this with { Stage = PetitionStage.Registered, Holder = e.By },
        TransferInsistedOn => this with { Stage = PetitionStage.JurisdictionDisputed },
        JurisdictionSettled e => Seen(e.Path) with { Stage = PetitionStage.Transferred, Holder = e.To },
        ReceiptNoticeGiven or MaterialsAskedFor or MaterialsReceived or MaterialsAdded or HearingHeld or AssignmentReported or HandlerRecused or HandlerNamed
            or HandlingHearingHeld or MediationHeld or SettlementReached or PetitionFileAttached or PaperServed => this,
        ExecutionRecorded or AssistanceGiven or SupervisionAnswered or ImprovementProposed or ImprovementAnswered => this,
        SupervisionOrdered e => Seen(e.Path) with { OpenSupervisions = [.. OpenSupervisions, e.Supervision] },
        SupervisionClosed e => this with { OpenSupervisions = [.. OpenSupervisions.Where(s => s != e.Supervision)] },
        PetitionEscalated e => Seen(e.Path) with { Escalations = [.. Escalations, new(new(e.Rule, e.Due, e.Body), e.To, e.Bureau, e.EscalatedOn)] },
        PetitionReopened e => this with { Stage = PetitionStage.Registered, Holder = e.Holder, Extended = false, Routing = null, Outcome = null },
        ExtensionApproved => this with { Extended = true },
        PetitionWithdrawn => this with { Stage = PetitionStage.Withdrawn },
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
        PetitionDeclinedAsOpenElsewhere e => this with { Stage = PetitionStage.OpenElsewhere, OpenPetition = e.OpenPetition },
        UrgentMatterReported => this with { Urgent = true },
        ProposalAnswered e => this with { Stage = PetitionStage.ProposalAnswered, Uptake = e.Uptake },
        AccusationPassedOn => this with { Stage = PetitionStage.AccusationPassedOn },
        RepeatLinked e => this with { RepeatOf = e.OfPetition },
        RepeatLinkUndone => this with { RepeatOf = null },
        _ => throw new UnhandledEventException(typeof(PetitionRegisterEntry), @event),
    };

    private IReadOnlyList<string> Closed(string? accused) => accused is null ? ClosedTo : [.. ClosedTo.Union([accused])];

    private PetitionRegisterEntry Seen(IEnumerable<string> units) => this with { VisibleTo = [.. VisibleTo.Union(units)] };

    /// <summary>Who has to keep a date of a rule.</summary>
    private string DebtorOf(string rule) => rule switch
    {
        "XF-07" => ReviewBody!,
        "XF-09" => ReexaminationBody!,
        _ => Holder,
    };
}
