using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>How a unit came to have the matter.</summary>
internal enum CustodyWay { Registered, Transferred, Assigned, TakenBack, Settled, TakenOver }

/// <summary>
/// A unit that had the matter: from whom, how, received when, handed on when. Without a note of proof it came through the platform, and
/// the event itself is the proof.
/// </summary>
internal sealed record Custody(
    string Unit, string? From, CustodyWay Way, DateOnly ReceivedOn, DateOnly? HandedOn = null, Sealed<string>? Proof = null);

/// <summary>An order to report, and the report.</summary>
internal sealed record AssignmentOrder(
    string By, string To, DateOnly AssignedOn, DateOnly ReportBy, Sealed<string> Demands, DateOnly? ReportedOn = null, Sealed<string>? Result = null);

/// <summary>An account that stands back from the matter, by own declaration or because the head said so.</summary>
internal sealed record Recusal(string By, string Account, bool Declared, DateOnly On, Sealed<string> Reasons);

/// <summary>The post that handles the matter, and who named it.</summary>
internal sealed record NamedHandler(string By, string Body, Guid Post, DateOnly On);

/// <summary>A hearing before the handling opinion, both days inclusive.</summary>
internal sealed record HandlingHearing(DateOnly From, DateOnly To, Sealed<string> Summary);

/// <summary>A day on which the parties were brought together.</summary>
internal sealed record Mediation(DateOnly On, Sealed<string> Summary);

/// <summary>What petitioner and other parties signed.</summary>
internal sealed record Settlement(DateOnly On, Sealed<IReadOnlyList<string>> Parties, Sealed<string> Agreement);

/// <summary>That the petitioner does not pursue the matter, and how it is known.</summary>
internal sealed record Withdrawal(string RecordedBy, DateOnly On, Sealed<string> Proof);

/// <summary>What the petitioner was told of receipt, route and procedure.</summary>
internal sealed record ReceiptNotice(string Body, ServiceMethod Method, DateOnly ServedOn, Sealed<string> RouteAndProcedure);

/// <summary>The first matter that this one repeats, as somebody found, and why that was taken back.</summary>
internal sealed record RepeatLink(Guid OfPetition, string By, DateOnly LinkedOn, Sealed<string> Reasons, DateOnly? UndoneOn = null, Sealed<string>? UndoneFor = null);

/// <summary>An objection to a transfer, what the sender answered, and who settled the dispute.</summary>
internal sealed record Objection(
    string Body, DateOnly ObjectedOn, Sealed<string> Reasons, DateOnly? TakenBackOn = null, DateOnly? InsistedOn = null, Sealed<string>? SenderReasons = null,
    string? SettledBy = null, DateOnly? SettledOn = null, string? SettledFor = null, Sealed<string>? SettlementReasons = null);

/// <summary>Files that the petitioner sent in later, and what the petitioner says of them.</summary>
internal sealed record AddedMaterial(DateOnly AddedOn, int Files, Sealed<string>? Note);

/// <summary>What was asked for, and what came in.</summary>
internal sealed record MaterialsRequest(
    string Body, DateOnly ToldOn, Sealed<IReadOnlyList<string>> Materials, DateOnly? ReceivedOn = null, Sealed<string>? Contents = null);

/// <summary>Why the matter was not taken on, and where the petitioner goes with it instead.</summary>
internal sealed record NonAcceptance(
    string Body, DateOnly DeclinedOn, StatutoryRouting Routing, string ReceivingBody, Sealed<string> Reasons, Remedy? Remedy);

/// <summary>A report of a major or urgent matter, and how many minutes it took.</summary>
internal sealed record UrgentReport(
    string By, Urgency Urgency, Sealed<string> Summary, IReadOnlyList<ReportRecipient> ReportedTo, DateTimeOffset LearnedAt, DateTimeOffset ReportedAt, int MinutesTaken);

/// <summary>What became of a proposal, and what the petitioner was told.</summary>
internal sealed record ProposalReply(string Body, DateOnly AnsweredOn, ProposalUptake Uptake, Sealed<string> Reply);

/// <summary>Where an accusation went.</summary>
internal sealed record PassingOn(string By, DateOnly PassedOn, string ReceivingBody, Sealed<string>? Remarks);

/// <summary>More days for handling, and when the petitioner was told why.</summary>
internal sealed record Extension(int Days, Sealed<string> Reasons, DateOnly ToldOn);

/// <summary>The handling opinion and its service.</summary>
internal sealed record HandlingOpinion(
    string Body, HandlingOutcome Outcome, Sealed<string> Request, Sealed<string> Facts, Sealed<string> Opinion, IReadOnlyList<string> LegalBasis,
    DateOnly IssuedOn, DateOnly Due, DateOnly? ServedOn = null, ServiceMethod? Method = null);

/// <summary>A review or re-examination, from request to service.</summary>
internal sealed record Review(
    string Body, DateOnly RequestedOn, Sealed<string> Grounds, ReviewOutcome? Outcome = null, Sealed<string>? Opinion = null,
    DateOnly? IssuedOn = null, DateOnly? Due = null, DateOnly? ServedOn = null, ServiceMethod? Method = null)
{
    public IReadOnlyList<string> LegalBasis { get; init; } = [];
    public IReadOnlyList<HearingDays> Hearings { get; init; } = [];

    public Review Answered(ReviewOutcome outcome, Sealed<string> opinion, IReadOnlyList<string> legalBasis, DateOnly issuedOn, DateOnly due) =>
        this with { Outcome = outcome, Opinion = opinion, LegalBasis = legalBasis, IssuedOn = issuedOn, Due = due };
}

/// <summary>A file that belongs to the matter.</summary>
internal sealed record AttachedFile(Guid Id, Sealed<string> Name, long Size, string Sha256, AttachmentKind Kind, DateOnly AttachedOn);

/// <summary>Days of a hearing, both inclusive.</summary>
internal sealed record HearingDays(DateOnly From, DateOnly To);

/// <summary>What was done to carry out a supporting opinion.</summary>
internal sealed record ExecutionStep(DateOnly On, Sealed<string> Step, bool Done);

/// <summary>Help after the last word.</summary>
internal sealed record AssistanceStep(string Unit, DateOnly On, Sealed<string> What);

/// <summary>What brought the matter back, and how it had ended before.</summary>
internal sealed record Reopening(
    string By, DateOnly On, Sealed<string> Grounds, Sealed<string>? NewFacts, ReceiptNotice? Notice, NonAcceptance? NonAcceptance, DateOnly? AcceptedOn,
    Extension? Extension, Settlement? Settlement, Withdrawal? Withdrawal, HandlingOpinion? HandlingOpinion, IReadOnlyList<ExecutionStep> Execution);

/// <summary>A supervision, from order to result.</summary>
internal sealed record SupervisionOrder(
    Guid Id, string By, string Body, SupervisionCause Cause, Sealed<string> Demands, DateOnly OrderedOn, DateOnly AnswerBy,
    DateOnly? AnsweredOn = null, Sealed<string>? Answer = null, DateOnly? ClosedOn = null, Sealed<string>? Result = null);

/// <summary>A proposal of a petition bureau and what became of it.</summary>
internal sealed record ImprovementProposal(
    Guid Id, string By, string To, ImprovementKind Aim, DateOnly ProposedOn, Sealed<string> Proposed, bool? Adopted = null, DateOnly? AnsweredOn = null,
    Sealed<string>? Feedback = null);

/// <summary>An overdue duty of which the level above, and the petition bureau there, was told.</summary>
internal sealed record Escalation(Duty Duty, string To, string? Bureau, DateOnly On);

/// <summary>What another system recorded of a matter: until when the opinion was due there, when it was concluded, and how.</summary>
internal sealed record ElsewhereRecord(DateOnly? OpinionDueOn, DateOnly? ConcludedOn, HandlingOutcome? Outcome);
