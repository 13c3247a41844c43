using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>Everything for the page of one petition. Personal values stay closed here; they are opened for a reader who may, and that is logged.</summary>
[Document("petition_details")]
internal sealed record PetitionDetails : IReadModel<PetitionDetails, Petition>, IVisibleTo, IClosedTo
{
    public Guid Id { get; init; }
    public string Number { get; init; } = "";
    public string? ExternalNumber { get; init; }
    public PetitionStage Stage { get; init; }
    /// <summary>Copies of an accusation carry a watermark.</summary>
    public PetitionClass Class { get; init; } = PetitionClass.Appeal;
    public PetitionChannel Channel { get; init; }
    public PetitionTopic Topic { get; init; }
    public DateOnly ReceivedOn { get; init; }
    public string Community { get; init; } = "";
    public string RegisteredAt { get; init; } = "";
    public string Holder { get; init; } = "";

    public Guid Petitioner { get; init; }
    public Sealed<string>? PetitionerName { get; init; }
    public Sealed<string>? PetitionerAddress { get; init; }
    public Sealed<string>? PetitionerPhone { get; init; }
    public Sealed<string>? Request { get; init; }
    public Sealed<string>? Facts { get; init; }
    public Sealed<string>? Reasons { get; init; }

    /// <summary>What else was written down; none where there was nothing to write.</summary>
    public RegistrationFacts? Further { get; init; }

    /// <summary>Code of the unit that an accusation is about, and words about the accused.</summary>
    public string? Accused { get; init; }
    public Sealed<string>? AboutAccused { get; init; }

    /// <summary>The last link to the first matter that it repeats; it stays to be seen when it was undone.</summary>
    public RepeatLink? Repeat { get; init; }
    /// <summary>The last objection to a transfer.</summary>
    public Objection? Objection { get; init; }
    /// <summary>Who had the matter, from whom and how, the first unit first.</summary>
    public IReadOnlyList<Custody> Custody { get; init; } = [];
    /// <summary>The last order to report on the matter.</summary>
    public AssignmentOrder? Assignment { get; init; }
    public ReceiptNotice? Notice { get; init; }
    /// <summary>The last request for missing materials.</summary>
    public MaterialsRequest? Materials { get; init; }
    /// <summary>Each time that the petitioner sent files in later.</summary>
    public IReadOnlyList<AddedMaterial> AddedMaterials { get; init; } = [];
    public NonAcceptance? NonAcceptance { get; init; }
    /// <summary>The petition that a lower body deals with already, where this one was not taken on for that.</summary>
    public Guid? OpenPetition { get; init; }
    /// <summary>Reports of the matter as major or urgent.</summary>
    public IReadOnlyList<UrgentReport> UrgentReports { get; init; } = [];
    /// <summary>What the system says from which the matter was taken over; nothing for a matter that began here.</summary>
    public ElsewhereRecord? Elsewhere { get; init; }
    public ProposalReply? ProposalReply { get; init; }
    public PassingOn? PassingOn { get; init; }
    public DateOnly? AcceptedOn { get; init; }
    public Extension? Extension { get; init; }
    /// <summary>Who stands back from the matter.</summary>
    public IReadOnlyList<Recusal> Recusals { get; init; } = [];
    /// <summary>The post that handles the matter, where the head named one.</summary>
    public NamedHandler? NamedHandler { get; init; }
    /// <summary>Hearings before the handling opinion.</summary>
    public IReadOnlyList<HandlingHearing> HandlingHearings { get; init; } = [];
    public IReadOnlyList<Mediation> Mediations { get; init; } = [];
    public Settlement? Settlement { get; init; }
    public Withdrawal? Withdrawal { get; init; }
    public HandlingOpinion? HandlingOpinion { get; init; }
    /// <summary>What was done to carry out a supporting opinion.</summary>
    public IReadOnlyList<ExecutionStep> Execution { get; init; } = [];
    public Review? Review { get; init; }
    public Review? Reexamination { get; init; }

    /// <summary>The files that belong to it.</summary>
    public IReadOnlyList<AttachedFile> Attachments { get; init; } = [];

    /// <summary>Help after the last word.</summary>
    public IReadOnlyList<AssistanceStep> Assistance { get; init; } = [];
    /// <summary>What brought the matter back, and what had been answered until then.</summary>
    public IReadOnlyList<Reopening> Reopenings { get; init; } = [];
    public IReadOnlyList<SupervisionOrder> Supervisions { get; init; } = [];
    public IReadOnlyList<ImprovementProposal> Proposals { get; init; } = [];
    /// <summary>Every duty of which the level above was told, done since then or not.</summary>
    public IReadOnlyList<Escalation> Escalations { get; init; } = [];

    /// <summary>Every clock that runs, with its proof, the nearest first.</summary>
    public IReadOnlyList<Deadline> Deadlines { get; init; } = [];
    public IReadOnlyList<TimelineEntry> Timeline { get; init; } = [];

    /// <summary>Codes of every unit that is concerned, or was, and of what lay above it at that time.</summary>
    public IReadOnlyList<string> VisibleTo { get; init; } = [];

    /// <summary>Codes of the units accused: for them and whoever answers to them it does not exist (信访工作条例 30).</summary>
    public IReadOnlyList<string> ClosedTo { get; init; } = [];

    public static PetitionDetails Initial(Guid id) => new() { Id = id };

    public PetitionDetails Evolve(Recorded<Petition> fact) => After(fact.Event) with
    {
        Deadlines = DeadlineChange.By(fact.Event).After(Deadlines, d => d.Rule, d => d.Due, d => d),
        Timeline = [.. Timeline, TimelineEntry.Of(fact)],
    };

    private PetitionDetails After(IEvent<Petition> @event) => @event switch
    {
        PetitionRegistered e => Seen([.. e.Path, e.RegisteredAt], PetitionStage.Registered) with
        {
            Number = e.Number, ExternalNumber = e.ExternalNumber, Channel = e.Channel, Topic = e.Topic, ReceivedOn = e.ReceivedOn,
            Community = e.Community, RegisteredAt = e.RegisteredAt, Holder = e.RegisteredAt, Custody = [new(e.RegisteredAt, null, CustodyWay.Registered, e.ReceivedOn)],
            Petitioner = e.Petitioner, PetitionerName = e.PetitionerName, PetitionerAddress = e.PetitionerAddress, PetitionerPhone = e.PetitionerPhone,
            Request = e.Request, Facts = e.Facts, Reasons = e.Reasons,
            Class = e.Class ?? PetitionClass.Appeal, Accused = e.Accused, AboutAccused = e.AboutAccused, ClosedTo = Closed(e.Accused), Further = e.Further,
        },
        PetitionImported e => Seen(e.Path, e.StageThen()) with
        {
            Number = e.Number, ExternalNumber = e.OriginalNumber, Class = e.Class, Channel = e.Channel, Topic = e.Topic, ReceivedOn = e.ReceivedOn,
            Community = e.Community, RegisteredAt = e.RegisteredAt, Holder = e.Holder, Custody = [new(e.Holder, null, CustodyWay.Registered, e.ReceivedOn)], AcceptedOn = e.AcceptedOn,
            Petitioner = e.Petitioner, PetitionerName = e.PetitionerName, PetitionerAddress = e.PetitionerAddress, PetitionerPhone = e.PetitionerPhone,
            Request = e.Request, Facts = e.Facts, Elsewhere = new(e.OpinionDueOn, e.ConcludedOn, e.Outcome),
        },
        PetitionTransferred e => Seen(e.Path, PetitionStage.Transferred).HeldBy(new(e.To, e.From, CustodyWay.Transferred, e.TransferredOn, Proof: e.Proof)),
        PetitionAssigned e => Seen(e.Path, PetitionStage.Transferred).HeldBy(new(e.To, e.From, CustodyWay.Assigned, e.AssignedOn, Proof: e.Proof)) with
        {
            Assignment = new(e.From, e.To, e.AssignedOn, e.ReportBy, e.Demands),
        },
        AssignmentReported e => this with { Assignment = Assignment! with { ReportedOn = e.ReportedOn, Result = e.Result } },
        TransferObjected e => this with { Stage = PetitionStage.TransferObjected, Objection = new(e.Body, e.ObjectedOn, e.Reasons) },
        TransferTakenBack e => HeldBy(new(e.By, Holder, CustodyWay.TakenBack, e.TakenBackOn)) with
        {
            Stage = PetitionStage.Registered, Objection = Objection! with { TakenBackOn = e.TakenBackOn }, Assignment = Unless(e.EndsAssignment),
        },
        TransferInsistedOn e => this with
        {
            Stage = PetitionStage.JurisdictionDisputed, Objection = Objection! with { InsistedOn = e.InsistedOn, SenderReasons = e.Reasons },
        },
        JurisdictionSettled e => Seen(e.Path, PetitionStage.Transferred).HeldBy(new(e.To, e.By, CustodyWay.Settled, e.SettledOn)) with
        {
            Assignment = Unless(e.EndsAssignment), Objection = Objection! with { SettledBy = e.By, SettledOn = e.SettledOn, SettledFor = e.To, SettlementReasons = e.Reasons },
        },
        ReceiptNoticeGiven e => this with { Notice = new(e.Body, e.Method, e.ServedOn, e.RouteAndProcedure) },
        MaterialsAskedFor e => this with { Materials = new(e.Body, e.ToldOn, e.Materials) },
        MaterialsReceived e => this with { Materials = Materials! with { ReceivedOn = e.ReceivedOn, Contents = e.Contents } },
        MaterialsAdded e => this with { AddedMaterials = [.. AddedMaterials, new(e.AddedOn, e.Files, e.Note)] },
        PetitionDeclined e => this with
        {
            Stage = PetitionStage.Declined, NonAcceptance = new(e.Body, e.DeclinedOn, e.Routing, e.ReceivingBody, e.Reasons, e.Remedy),
        },
        PetitionAccepted e => this with { Stage = PetitionStage.Accepted, AcceptedOn = e.AcceptedOn },
        ExtensionApproved e => this with { Extension = new(e.Days, e.Reasons, e.ToldOn) },
        HandlerRecused e => this with { Recusals = [.. Recusals, new(e.By, e.Account, e.Declared, e.RecusedOn, e.Reasons)] },
        HandlerNamed e => this with { NamedHandler = new(e.By, e.Body, e.Post, e.NamedOn) },
        HandlingHearingHeld e => this with { HandlingHearings = [.. HandlingHearings, new(e.From, e.To, e.Summary)] },
        MediationHeld e => this with { Mediations = [.. Mediations, new(e.HeldOn, e.Summary)] },
        SettlementReached e => this with { Settlement = new(e.SignedOn, e.Parties, e.Agreement) },
        PetitionWithdrawn e => this with { Stage = PetitionStage.Withdrawn, Withdrawal = new(e.RecordedBy, e.WithdrawnOn, e.Proof) },
        HandlingOpinionIssued e => this with
        {
            Stage = PetitionStage.OpinionIssued, HandlingOpinion = new(e.Body, e.Outcome, e.Request, e.Facts, e.Opinion, e.LegalBasis, e.IssuedOn, e.Due),
        },
        HandlingOpinionServed e => this with { Stage = PetitionStage.OpinionServed, HandlingOpinion = HandlingOpinion! with { ServedOn = e.ServedOn, Method = e.Method } },
        ReviewRequested e => Seen(e.Path, PetitionStage.ReviewRequested) with { Review = new(e.Body, e.ReceivedOn, e.Grounds) },
        ReviewOpinionIssued e => this with
        {
            Stage = PetitionStage.ReviewOpinionIssued, Review = Review!.Answered(e.Outcome, e.Opinion, e.LegalBasis, e.IssuedOn, e.Due),
        },
        ReviewOpinionServed e => this with { Stage = PetitionStage.ReviewOpinionServed, Review = Review! with { ServedOn = e.ServedOn, Method = e.Method } },
        ReexaminationRequested e => Seen(e.Path, PetitionStage.ReexaminationRequested) with { Reexamination = new(e.Body, e.ReceivedOn, e.Grounds) },
        HearingHeld e => this with { Reexamination = Reexamination! with { Hearings = [.. Reexamination.Hearings, new(e.From, e.To)] } },
        ReexaminationOpinionIssued e => this with
        {
            Stage = PetitionStage.ReexaminationOpinionIssued, Reexamination = Reexamination!.Answered(e.Outcome, e.Opinion, e.LegalBasis, e.IssuedOn, e.Due),
        },
        ReexaminationOpinionServed e => this with
        {
            Stage = PetitionStage.ReexaminationOpinionServed, Reexamination = Reexamination! with { ServedOn = e.ServedOn, Method = e.Method },
        },
        PetitionClassified e => this with { Class = e.Class, Accused = e.Accused, AboutAccused = e.AboutAccused ?? AboutAccused, ClosedTo = Closed(e.Accused) },
        AccusationTakenOver e when e.Body == e.From => Seen(e.Path, PetitionStage.Registered) with { Assignment = Unless(e.EndsAssignment) },
        AccusationTakenOver e => Seen(e.Path, PetitionStage.Registered).HeldBy(new(e.Body, e.From, CustodyWay.TakenOver, e.TakenOverOn)) with { Assignment = Unless(e.EndsAssignment) },
        PetitionDeclinedAsOpenElsewhere e => this with { Stage = PetitionStage.OpenElsewhere, OpenPetition = e.OpenPetition },
        UrgentMatterReported e => this with { UrgentReports = [.. UrgentReports, new(e.By, e.Urgency, e.Summary, e.ReportedTo, e.LearnedAt, e.ReportedAt, e.MinutesTaken)] },
        ProposalAnswered e => this with { Stage = PetitionStage.ProposalAnswered, ProposalReply = new(e.Body, e.AnsweredOn, e.Uptake, e.Reply) },
        AccusationPassedOn e => this with { Stage = PetitionStage.AccusationPassedOn, PassingOn = new(e.By, e.PassedOn, e.ReceivingBody, e.Remarks) },
        RepeatLinked e => this with { Repeat = new(e.OfPetition, e.By, e.LinkedOn, e.Reasons) },
        RepeatLinkUndone e => this with { Repeat = Repeat! with { UndoneOn = e.UndoneOn, UndoneFor = e.Reasons } },
        PetitionFileAttached e => this with { Attachments = [.. Attachments, new(e.Attachment, e.Name, e.Size, e.Sha256, e.Kind, e.AttachedOn)] },
        PaperServed => this,
        ExecutionRecorded e => this with { Execution = [.. Execution, new(e.On, e.Step, e.Done)] },
        AssistanceGiven e => this with { Assistance = [.. Assistance, new(e.Unit, e.GivenOn, e.What)] },
        PetitionReopened e => this with
        {
            Stage = PetitionStage.Registered, Holder = e.Holder, NamedHandler = null,
            Reopenings = [.. Reopenings, new(e.By, e.ReopenedOn, e.Grounds, e.NewFacts, Notice, NonAcceptance, AcceptedOn, Extension, Settlement, Withdrawal, HandlingOpinion, Execution)],
            Notice = null, NonAcceptance = null, AcceptedOn = null, Extension = null, Settlement = null, Withdrawal = null, HandlingOpinion = null, Execution = [],
        },
        SupervisionOrdered e => Seen(e.Path, Stage) with { Supervisions = [.. Supervisions, new(e.Supervision, e.By, e.Body, e.Cause, e.Demands, e.OrderedOn, e.AnswerBy)] },
        SupervisionAnswered e => this with
        {
            Supervisions = [.. Supervisions.Select(s => s.Id == e.Supervision ? s with { AnsweredOn = e.AnsweredOn, Answer = e.Answer } : s)],
        },
        SupervisionClosed e => this with { Supervisions = [.. Supervisions.Select(s => s.Id == e.Supervision ? s with { ClosedOn = e.ClosedOn, Result = e.Result } : s)] },
        ImprovementProposed e => this with { Proposals = [.. Proposals, new(e.Proposal, e.By, e.To, e.Aim, e.ProposedOn, e.Proposed)] },
        ImprovementAnswered e => this with
        {
            Proposals = [.. Proposals.Select(p => p.Id == e.Proposal ? p with { Adopted = e.Adopted, AnsweredOn = e.AnsweredOn, Feedback = e.Feedback } : p)],
        },
        PetitionEscalated e => Seen(e.Path, Stage) with { Escalations = [.. Escalations, new(new(e.Rule, e.Due, e.Body), e.To, e.Bureau, e.EscalatedOn)] },
        _ => throw new UnhandledEventException(typeof(PetitionDetails), @event),
    };

    private IReadOnlyList<string> Closed(string? accused) => accused is null ? ClosedTo : [.. ClosedTo.Union([accused])];
    private PetitionDetails HeldBy(Custody next) => this with
    {
        Holder = next.Unit, Notice = null, NamedHandler = null, Custody = [.. Custody.SkipLast(1), Custody[^1] with { HandedOn = next.ReceivedOn }, next],
    };

    private AssignmentOrder? Unless(bool? ended) => ended is true ? null : Assignment;

    private PetitionDetails Seen(IEnumerable<string> units, PetitionStage stage) => this with { Stage = stage, VisibleTo = [.. VisibleTo.Union(units)] };
}
