using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>How far a petition has come, in the order of the Regulation on Petition Work (信访工作条例).</summary>
internal enum PetitionStage
{
    New, Registered, Transferred, TransferObjected, JurisdictionDisputed, Declined, OpenElsewhere, ProposalAnswered, AccusationPassedOn, Withdrawn, Accepted, OpinionIssued, OpinionServed,
    ReviewRequested, ReviewOpinionIssued, ReviewOpinionServed, ReexaminationRequested, ReexaminationOpinionIssued, ReexaminationOpinionServed,
    ConcludedElsewhere,
}

/// <summary>A petition (信访事项): what its rules must know of its past, and nothing personal.</summary>
internal sealed record Petition : IState<Petition>, IWithinUnits
{
    /// <summary>What stops the count for a re-examination opinion, in the words of its proof.</summary>
    public const string Hearing = "听证";

    public static string Category => "petition";

    public static Petition Initial { get; } = new();

    public PetitionStage Stage { get; init; }

    /// <summary>The day on which the stage began.</summary>
    public DateOnly Since { get; init; }

    /// <summary>Which way it takes (信访工作条例 29-31).</summary>
    public PetitionClass Class { get; init; } = PetitionClass.Appeal;

    /// <summary>The unit that an accusation is about.</summary>
    public string? Accused { get; init; }

    /// <summary>Every unit that was ever accused here: to these it stays closed (信访工作条例 30).</summary>
    public IReadOnlyList<string> ClosedTo { get; init; } = [];

    /// <summary>Its number in the official petition system.</summary>
    public string? ExternalNumber { get; init; }

    /// <summary>The day on which it came in.</summary>
    public DateOnly ReceivedOn { get; init; }

    /// <summary>The first matter that it repeats, as somebody found.</summary>
    public Guid? RepeatOf { get; init; }

    /// <summary>Under whose key everything about the person is sealed.</summary>
    public Guid Petitioner { get; init; }

    /// <summary>Whether the petitioner can be written to.</summary>
    public bool HasAddress { get; init; }

    /// <summary>When it was reported as major or urgent.</summary>
    public IReadOnlyList<DateTimeOffset> ReportedUrgentAt { get; init; } = [];

    /// <summary>The community from which the matter comes.</summary>
    public string Community { get; init; } = "";

    /// <summary>The unit that has the matter in hand; after acceptance, the body that handled it.</summary>
    public string Holder { get; init; } = "";

    /// <summary>The day on which the holder received it.</summary>
    public DateOnly HeldSince { get; init; }

    /// <summary>Who transferred it to the holder. None for who was addressed directly.</summary>
    public string? Sender { get; init; }

    /// <summary>How long the holder may object to the transfer. None after jurisdiction was settled.</summary>
    public Deadline? ObjectionDue { get; init; }

    /// <summary>What a body was told to report on, until it does.</summary>
    public Assignment? Assignment { get; init; }

    /// <summary>Whether an objection waits for the sender, or for the common superior.</summary>
    public bool HasOpenObjection => Stage is PetitionStage.TransferObjected or PetitionStage.JurisdictionDisputed;

    /// <summary>The day on which the holder's receipt notice was served.</summary>
    public DateOnly? NoticeServedOn { get; init; }

    /// <summary>The day by which the holder owes its first word: notice to the petitioner or, from a petition bureau, transfer. None for a community.</summary>
    public DateOnly? FirstWordBy { get; init; }

    /// <summary>The day until which whoever has the matter deals with it inside the time of the law; none where no such time runs.</summary>
    public DateOnly? AnswerBy => Stage switch
    {
        PetitionStage.Registered or PetitionStage.Transferred or PetitionStage.TransferObjected or PetitionStage.JurisdictionDisputed => FirstWordBy,
        PetitionStage.Accepted or PetitionStage.OpinionIssued or PetitionStage.ReviewRequested or PetitionStage.ReviewOpinionIssued
            or PetitionStage.ReexaminationRequested => OpinionDue?.Due,
        _ => null,
    };

    /// <summary>Bodies that asked for missing materials: each may do so once.</summary>
    public IReadOnlyList<string> AskedBy { get; init; } = [];

    /// <summary>The day on which the petitioner was told what is missing, until it comes in.</summary>
    public DateOnly? MaterialsAwaitedSince { get; init; }

    /// <summary>The date of the opinion that is owed at present: handling, review or re-examination.</summary>
    public Deadline? OpinionDue { get; init; }

    public bool Extended { get; init; }

    /// <summary>Accounts that stand back from the matter.</summary>
    public IReadOnlyList<string> Recused { get; init; } = [];

    /// <summary>The post that handles the matter at the body whose turn it is, where the head named one.</summary>
    public Guid? NamedHandler { get; init; }

    /// <summary>Hearings before the handling opinion, which move no date.</summary>
    public IReadOnlyList<HearingDays> HandlingHearings { get; init; } = [];

    /// <summary>Days on which the parties were brought together.</summary>
    public IReadOnlyList<DateOnly> MediatedOn { get; init; } = [];

    /// <summary>Whether an agreement signed by the petitioner is on record.</summary>
    public bool Settled { get; init; }

    /// <summary>How long the petitioner may ask the next higher body.</summary>
    public Deadline? Window { get; init; }

    public string? ReviewBody { get; init; }

    public string? ReexaminationBody { get; init; }

    /// <summary>Days of hearings, which the date of the re-examination opinion leaves out.</summary>
    public IReadOnlyList<Pause> Hearings { get; init; } = [];

    /// <summary>The files that belong to it, with their sizes in bytes, and who sent them.</summary>
    public IReadOnlyList<(Guid Id, long Size, bool IsFromPetitioner)> Attachments { get; init; } = [];

    /// <summary>Papers that are served by a command of their own, as they were issued.</summary>
    public IReadOnlyList<IssuedPaper> Papers { get; init; } = [];

    /// <summary>Since when a supporting opinion waits to be carried out.</summary>
    public DateOnly? ToExecuteSince { get; init; }

    public IReadOnlyList<DateOnly> ExecutedOn { get; init; } = [];

    /// <summary>Who helped after the end, and when.</summary>
    public IReadOnlyList<(string Unit, DateOnly On)> Assistance { get; init; } = [];

    /// <summary>What bodies owe at present, the nearest first.</summary>
    public IReadOnlyList<Duty> Duties { get; init; } = [];

    /// <summary>Duties of which the level above was told.</summary>
    public IReadOnlyList<Duty> Escalated { get; init; } = [];

    public IReadOnlyList<Supervision> Supervisions { get; init; } = [];

    public IReadOnlyList<OpenProposal> Proposals { get; init; } = [];

    /// <summary>The body whose turn it is.</summary>
    public string InCharge => Stage switch
    {
        >= PetitionStage.ReexaminationRequested => ReexaminationBody!,
        >= PetitionStage.ReviewRequested => ReviewBody!,
        _ => Holder,
    };

    public IEnumerable<string> Units =>
        new[] { Community, Sender, Holder, ReviewBody, ReexaminationBody, Assignment?.By, Assignment?.To }.OfType<string>().Distinct();

    /// <summary>Whether an order to report ends when the holder gives the matter up for another unit; null when there is none.</summary>
    public bool? EndsAssignment(string next) => Assignment is null ? null : Assignment.To == Holder && next != Holder;

    IEnumerable<string> IWithinUnits.ClosedTo => ClosedTo;

    public Petition Evolve(IEvent<Petition> @event)
    {
        var after = After(@event);
        return after with { Duties = Duty.After(Duties, @event, _ => after.InCharge, after.Class is PetitionClass.Appeal) };
    }

    private Petition After(IEvent<Petition> @event) => @event switch
    {
        PetitionRegistered e => At(PetitionStage.Registered, e.ReceivedOn) with
        {
            ReceivedOn = e.ReceivedOn, Petitioner = e.Petitioner, HasAddress = e.PetitionerAddress is not null, Community = e.Community, Holder = e.RegisteredAt, HeldSince = e.ReceivedOn,
            Class = e.Class ?? PetitionClass.Appeal, Accused = e.Accused, ClosedTo = Closed(e.Accused), ExternalNumber = e.ExternalNumber,
            FirstWordBy = (e.NoticeDue ?? e.TransferDue)?.Due,
        },
        PetitionImported e => At(e.StageThen(), e.ConcludedOn ?? e.AcceptedOn ?? e.ReceivedOn) with
        {
            Petitioner = e.Petitioner, Class = e.Class, HasAddress = e.PetitionerAddress is not null, Community = e.Community, Holder = e.Holder, HeldSince = e.ReceivedOn, OpinionDue = e.OpinionDue,
        },
        PetitionTransferred e => HeldBy(e.To, PetitionStage.Transferred, e.TransferredOn, e.NoticeDue) with
        {
            Sender = e.From, ObjectionDue = e.ObjectionDue, Papers = And(PaperKind.Transfer, e.From, e.TransferredOn),
        },
        PetitionAssigned e => HeldBy(e.To, PetitionStage.Transferred, e.AssignedOn, e.NoticeDue) with
        {
            Sender = e.From, ObjectionDue = e.ObjectionDue, Assignment = new(e.From, e.To, e.ReportBy), Papers = And(PaperKind.Transfer, e.From, e.AssignedOn),
        },
        AssignmentReported => this with { Assignment = null },
        TransferObjected e => At(PetitionStage.TransferObjected, e.ObjectedOn),
        TransferTakenBack e => HeldBy(e.By, PetitionStage.Registered, e.TakenBackOn, e.NoticeDue ?? e.TransferDue) with
        {
            Sender = null, ObjectionDue = null, Assignment = Unless(e.EndsAssignment),
        },
        TransferInsistedOn e => At(PetitionStage.JurisdictionDisputed, e.InsistedOn),
        JurisdictionSettled e => HeldBy(e.To, PetitionStage.Transferred, e.SettledOn, e.NoticeDue) with { ObjectionDue = null, Assignment = Unless(e.EndsAssignment) },
        ReceiptNoticeGiven e => this with { NoticeServedOn = e.ServedOn },
        MaterialsAskedFor e => this with { AskedBy = [.. AskedBy, e.Body], MaterialsAwaitedSince = e.ToldOn },
        MaterialsReceived => this with { MaterialsAwaitedSince = null },
        MaterialsAdded => this,
        PetitionDeclined e => At(PetitionStage.Declined, e.DeclinedOn) with { Papers = And(PaperKind.NonAcceptance, e.Body, e.DeclinedOn) },
        PetitionAccepted e => At(PetitionStage.Accepted, e.AcceptedOn) with { OpinionDue = e.OpinionDue, Papers = And(PaperKind.Acceptance, e.Body, e.AcceptedOn) },
        ExtensionApproved e => this with { Extended = true, OpinionDue = e.OpinionDue, Papers = And(PaperKind.Extension, Holder, e.ToldOn) },
        HandlerRecused e => this with { Recused = [.. Recused, e.Account] },
        HandlerNamed e => this with { NamedHandler = e.Post },
        HandlingHearingHeld e => this with { HandlingHearings = [.. HandlingHearings, new(e.From, e.To)] },
        MediationHeld e => this with { MediatedOn = [.. MediatedOn, e.HeldOn] },
        SettlementReached => this with { Settled = true },
        PetitionWithdrawn e => At(PetitionStage.Withdrawn, e.WithdrawnOn),
        HandlingOpinionIssued e => At(PetitionStage.OpinionIssued, e.IssuedOn) with { ToExecuteSince = e.Outcome is HandlingOutcome.Support ? e.IssuedOn : null },
        ExecutionRecorded e => this with { ToExecuteSince = e.Done ? null : ToExecuteSince, ExecutedOn = [.. ExecutedOn, e.On] },
        HandlingOpinionServed e => At(PetitionStage.OpinionServed, e.ServedOn) with { Window = e.ReviewWindow },
        ReviewRequested e => At(PetitionStage.ReviewRequested, e.ReceivedOn) with { ReviewBody = e.Body, OpinionDue = e.OpinionDue, NamedHandler = null },
        ReviewOpinionIssued e => At(PetitionStage.ReviewOpinionIssued, e.IssuedOn),
        ReviewOpinionServed e => At(PetitionStage.ReviewOpinionServed, e.ServedOn) with { Window = e.ReexaminationWindow },
        ReexaminationRequested e => At(PetitionStage.ReexaminationRequested, e.ReceivedOn) with
        {
            ReexaminationBody = e.Body, OpinionDue = e.OpinionDue, NamedHandler = null,
        },
        HearingHeld e => this with { Hearings = [.. Hearings, new(e.From, e.To, Hearing)], OpinionDue = e.OpinionDue },
        ReexaminationOpinionIssued e => At(PetitionStage.ReexaminationOpinionIssued, e.IssuedOn),
        ReexaminationOpinionServed e => At(PetitionStage.ReexaminationOpinionServed, e.ServedOn) with
        {
            Papers = And(PaperKind.Termination, ReexaminationBody!, e.ServedOn),
        },
        PetitionClassified e => this with { Class = e.Class, Accused = e.Accused, ClosedTo = Closed(e.Accused) },
        AccusationTakenOver e when e.Body == e.From => At(PetitionStage.Registered, e.TakenOverOn) with
        {
            Sender = null, ObjectionDue = null, Assignment = Unless(e.EndsAssignment),
        },
        AccusationTakenOver e => HeldBy(e.Body, PetitionStage.Registered, e.TakenOverOn, e.NoticeDue ?? e.TransferDue) with
        {
            Sender = null, ObjectionDue = null, Assignment = Unless(e.EndsAssignment),
        },
        PetitionDeclinedAsOpenElsewhere e => At(PetitionStage.OpenElsewhere, e.DeclinedOn),
        UrgentMatterReported e => this with { ReportedUrgentAt = [.. ReportedUrgentAt, e.ReportedAt] },
        ProposalAnswered e => At(PetitionStage.ProposalAnswered, e.AnsweredOn) with { Papers = And(PaperKind.ProposalReply, e.Body, e.AnsweredOn) },
        AccusationPassedOn e => At(PetitionStage.AccusationPassedOn, e.PassedOn) with { Papers = And(PaperKind.PassingOn, e.By, e.PassedOn) },
        RepeatLinked e => this with { RepeatOf = e.OfPetition },
        RepeatLinkUndone => this with { RepeatOf = null },
        PetitionFileAttached e => this with { Attachments = [.. Attachments, (e.Attachment, e.Size, e.FromPetitioner is true)] },
        PaperServed e => this with { Papers = [.. Papers.Select(p => p.Key == e.Paper ? p with { ServedOn = e.ServedOn } : p)] },
        AssistanceGiven e => this with { Assistance = [.. Assistance, (e.Unit, e.GivenOn)] },
        PetitionReopened e => HeldBy(e.Holder, PetitionStage.Registered, e.ReopenedOn, e.NoticeDue ?? e.TransferDue) with
        {
            Sender = null, ObjectionDue = null, MaterialsAwaitedSince = null, OpinionDue = null, Extended = false, Window = null, HandlingHearings = [],
            Settled = false, ToExecuteSince = null, ExecutedOn = [],
        },
        SupervisionOrdered e => this with { Supervisions = [.. Supervisions, new(e.Supervision, e.By, e.Body, e.Cause, e.AnswerBy)] },
        SupervisionAnswered e => this with { Supervisions = [.. Supervisions.Select(s => s.Id == e.Supervision ? s with { IsAnswered = true } : s)] },
        SupervisionClosed e => this with { Supervisions = [.. Supervisions.Where(s => s.Id != e.Supervision)] },
        ImprovementProposed e => this with { Proposals = [.. Proposals, new(e.Proposal, e.By, e.To, e.Aim)] },
        ImprovementAnswered e => this with { Proposals = [.. Proposals.Where(p => p.Id != e.Proposal)] },
        PetitionEscalated e => this with { Escalated = [.. Escalated, new(e.Rule, e.Due, e.Body)] },
        _ => throw new UnhandledEventException(typeof(Petition), @event),
    };

    private IReadOnlyList<string> Closed(string? accused) => accused is null ? ClosedTo : [.. ClosedTo.Union([accused])];

    /// <summary>Whether a file belongs to it.</summary>
    public bool Has(Guid attachment) => Attachments.Any(a => a.Id == attachment);

    private IReadOnlyList<IssuedPaper> And(PaperKind kind, string body, DateOnly issuedOn) =>
        [.. Papers, new(kind.Key(Papers.Count(p => p.Kind == kind) + 1), kind, body, issuedOn)];

    private Petition At(PetitionStage stage, DateOnly since) => this with { Stage = stage, Since = since };

    private Petition HeldBy(string unit, PetitionStage stage, DateOnly since, Deadline? firstWord) =>
        At(stage, since) with { Holder = unit, HeldSince = since, FirstWordBy = firstWord?.Due, NoticeServedOn = null, NamedHandler = null };

    private Assignment? Unless(bool? ended) => ended is true ? null : Assignment;
}
