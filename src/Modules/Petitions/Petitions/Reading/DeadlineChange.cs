using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>Which clocks an event ends, by rule or by the name of a duty, and which it starts.</summary>
internal sealed record DeadlineChange(IReadOnlyList<string> Ends, params IReadOnlyList<Deadline> Starts)
{
    private static readonly string[] Beginning = ["XF-01", "XF-02", "XF-03", Duty.Acceptance];

    public static DeadlineChange By(IEvent<Petition> @event) => @event switch
    {
        PetitionRegistered e => new([], [.. new[] { e.TransferDue, e.NoticeDue }.OfType<Deadline>()]),
        PetitionImported e => new([], [.. new[] { e.TransferDue, e.NoticeDue, e.OpinionDue }.OfType<Deadline>()]),
        PetitionTransferred e => new([.. Beginning, "XF-04"], e.NoticeDue, e.ObjectionDue),
        PetitionAssigned e => new([.. Beginning, "XF-04"], e.NoticeDue, e.ObjectionDue),
        AssignmentReported => new([Duty.Report]),
        TransferObjected => new(["XF-04"]),
        TransferTakenBack e => new(e.EndsAssignment is true ? ["XF-03", Duty.Acceptance, Duty.Report] : ["XF-03", Duty.Acceptance], [.. new[] { e.TransferDue, e.NoticeDue }.OfType<Deadline>()]),
        TransferInsistedOn or MaterialsAskedFor or MaterialsReceived or MaterialsAdded or RepeatLinked or RepeatLinkUndone => new([]),
        HandlerRecused or HandlerNamed or HandlingHearingHeld or MediationHeld or SettlementReached => new([]),
        PetitionWithdrawn => new([.. Beginning, "XF-04", "XF-05", "XF-05ext"]),
        PetitionReopened e => new([.. Beginning, "XF-06"], [.. new[] { e.TransferDue, e.NoticeDue }.OfType<Deadline>()]),
        ExecutionRecorded or AssistanceGiven or SupervisionOrdered or SupervisionAnswered or SupervisionClosed or ImprovementProposed or ImprovementAnswered
            or PetitionEscalated => new([]),
        JurisdictionSettled e => new(e.EndsAssignment is true ? ["XF-03", Duty.Acceptance, Duty.Report] : ["XF-03", Duty.Acceptance], e.NoticeDue),
        ReceiptNoticeGiven => new(["XF-02", "XF-03"]),
        PetitionDeclined e => new(["XF-04", Duty.Acceptance], [.. new[] { e.RemedyDue }.OfType<Deadline>()]),
        PetitionAccepted e => new(["XF-04", Duty.Acceptance], e.OpinionDue),
        ExtensionApproved e => new(["XF-05"], e.OpinionDue),
        HandlingOpinionIssued => new(["XF-05", "XF-05ext"]),
        HandlingOpinionServed e => new(["XF-02", "XF-03"], e.ReviewWindow),
        ReviewRequested e => new(["XF-06"], e.OpinionDue),
        ReviewOpinionIssued => new(["XF-07"]),
        ReviewOpinionServed e => new([], e.ReexaminationWindow),
        ReexaminationRequested e => new(["XF-08"], e.OpinionDue),
        HearingHeld e => new(["XF-09"], e.OpinionDue),
        ReexaminationOpinionIssued => new(["XF-09", Duty.Report, Duty.SupervisionAnswer]),
        ReexaminationOpinionServed => new([]),
        PetitionClassified or UrgentMatterReported => new([]),
        AccusationTakenOver e when e.Body == e.From => new(e.EndsAssignment ? ["XF-04", Duty.Report] : ["XF-04"]),
        AccusationTakenOver e => new(
            e.EndsAssignment ? ["XF-01", "XF-02", "XF-03", "XF-04", Duty.Report] : ["XF-01", "XF-02", "XF-03", "XF-04"], [.. new[] { e.TransferDue, e.NoticeDue }.OfType<Deadline>()]),
        PetitionDeclinedAsOpenElsewhere => new(["XF-01", "XF-04", Duty.Acceptance]),
        ProposalAnswered => new(["XF-01", "XF-02", "XF-03", "XF-04"]),
        AccusationPassedOn => new(["XF-01", "XF-04"]),
        PetitionFileAttached or PaperServed => new([]),
        _ => throw new UnhandledEventException(typeof(DeadlineChange), @event),
    };

    /// <summary>What runs after the event, the nearest first.</summary>
    public IReadOnlyList<T> After<T>(IEnumerable<T> running, Func<T, string> rule, Func<T, DateOnly> due, Func<Deadline, T?> start) where T : class =>
        [.. running.Where(d => !Ends.Contains(rule(d))).Concat(Starts.Select(start).OfType<T>()).OrderBy(due)];
}
