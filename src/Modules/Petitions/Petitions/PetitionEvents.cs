using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>
/// 登记: the matter is written down as it was raised, with the path of units over the community as it is on that day. Without a class
/// it is an appeal: it was recorded before classes were. Without a name it is anonymous.
/// </summary>
[StoredAs("petitions.registered.v1")]
internal sealed record PetitionRegistered(
    string Number, string? ExternalNumber, string Community, IReadOnlyList<string> Path, string RegisteredAt, PetitionChannel Channel, PetitionTopic Topic,
    DateOnly ReceivedOn, Guid Petitioner, Sealed<string>? PetitionerName, Sealed<string>? PetitionerAddress, Sealed<string>? PetitionerPhone,
    Sealed<string> Request, Sealed<string> Facts, Sealed<string>? Reasons, Deadline? TransferDue, Deadline? NoticeDue,
    PetitionClass? Class = null, string? Accused = null, Sealed<string>? AboutAccused = null, RegistrationFacts? Further = null) : IEvent<Petition>, IIdentify
{
    IEnumerable<IReadOnlyList<Sealed<string>?>> IIdentify.Identities => 
    [
        [PetitionerName, PetitionerPhone], [PetitionerName, PetitionerAddress],
        .. Further?.Representatives.Select(r => (IReadOnlyList<Sealed<string>?>)[r.FullName, r.Telephone]) ?? [],
    ];
}

/// <summary>转送: the matter goes to a body that can decide it. Without a note of how, it went through the platform, and this is the proof.</summary>
[StoredAs("petitions.transferred.v1")]
internal sealed record PetitionTransferred(
    string From, string To, IReadOnlyList<string> Path, DateOnly TransferredOn, Deadline NoticeDue, Deadline ObjectionDue, Sealed<string>? Proof = null) : IEvent<Petition>;

/// <summary>交办: the matter goes to a body below, which has to say by a day what became of it.</summary>
[StoredAs("petitions.assigned.v1")]
internal sealed record PetitionAssigned(
    string From, string To, IReadOnlyList<string> Path, DateOnly AssignedOn, DateOnly ReportBy, Sealed<string> Demands, Deadline NoticeDue, Deadline ObjectionDue,
    Sealed<string>? Proof) : IEvent<Petition>;

/// <summary>报告办理结果: the body that was told to report did so, and until when it could.</summary>
[StoredAs("petitions.assignment-reported.v1")]
internal sealed record AssignmentReported(string Body, string To, DateOnly ReportedOn, DateOnly Due, Sealed<string> Result) : IEvent<Petition>;

/// <summary>异议: the body transferred to says that the matter lies outside its powers, and until when it could say so.</summary>
[StoredAs("petitions.transfer-objected.v1")]
internal sealed record TransferObjected(string Body, DateOnly ObjectedOn, Sealed<string> Reasons, DateOnly Due) : IEvent<Petition>;

/// <summary>
/// 交还: the sender agrees and has the matter in hand again, with the clock that starts for it, and whether an order to report ended
/// with it; null when there was none.
/// </summary>
[StoredAs("petitions.transfer-taken-back.v1")]
internal sealed record TransferTakenBack(
    string By, DateOnly TakenBackOn, Deadline? TransferDue, Deadline? NoticeDue, bool? EndsAssignment = null) : IEvent<Petition>;

/// <summary>管辖争议: the sender does not agree, and the common superior has to say who is competent.</summary>
[StoredAs("petitions.transfer-insisted-on.v1")]
internal sealed record TransferInsistedOn(string By, DateOnly InsistedOn, Sealed<string> Reasons) : IEvent<Petition>;

/// <summary>
/// 指定管辖: the common superior names the competent body, whose time begins anew, and whether an order to report ended with it; null
/// when there was none.
/// </summary>
[StoredAs("petitions.jurisdiction-settled.v1")]
internal sealed record JurisdictionSettled(
    string By, string To, IReadOnlyList<string> Path, DateOnly SettledOn, Sealed<string> Reasons, Deadline NoticeDue, bool? EndsAssignment = null) : IEvent<Petition>;

/// <summary>告知: the petitioner was told in writing of receipt, route and procedure.</summary>
[StoredAs("petitions.receipt-notice-given.v1")]
internal sealed record ReceiptNoticeGiven(
    string Body, ServiceMethod Method, DateOnly ServedOn, Sealed<string> RouteAndProcedure, Sealed<string>? Proof = null, Guid? ProofFile = null) : IEvent<Petition>;

/// <summary>不予受理: a lower body deals with the same matter of the same petitioner inside its time.</summary>
[StoredAs("petitions.declined-as-open-elsewhere.v1")]
internal sealed record PetitionDeclinedAsOpenElsewhere(string Body, DateOnly DeclinedOn, Guid OpenPetition) : IEvent<Petition>;

/// <summary>紧急报告: a major or urgent matter was reported, how many minutes after it was learnt of.</summary>
[StoredAs("petitions.urgent-matter-reported.v1")]
internal sealed record UrgentMatterReported(
    string By, Urgency Urgency, Sealed<string> Summary, IReadOnlyList<ReportRecipient> ReportedTo, DateTimeOffset LearnedAt, DateTimeOffset ReportedAt,
    int MinutesTaken) : IEvent<Petition>;

/// <summary>紧急求助转介: somebody was sent to, or called for at, 110, 119 or 120.</summary>
[StoredAs("petitions.emergency-diverted.v1")]
internal sealed record EmergencyDiverted(string Unit, IReadOnlyList<string> Path, EmergencyLine Line, DateTimeOffset DivertedAt, bool CalledForThem) : IEvent<EmergencyDiversion>;

/// <summary>受理: the competent body takes the matter on.</summary>
[StoredAs("petitions.accepted.v1")]
internal sealed record PetitionAccepted(string Body, DateOnly AcceptedOn, Deadline OpinionDue) : IEvent<Petition>;

/// <summary>一次性告知补正: the petitioner was told of everything that is missing.</summary>
[StoredAs("petitions.materials-asked-for.v1")]
internal sealed record MaterialsAskedFor(string Body, DateOnly ToldOn, Sealed<IReadOnlyList<string>> Materials) : IEvent<Petition>;

/// <summary>补正: what was missing came in.</summary>
[StoredAs("petitions.materials-received.v1")]
internal sealed record MaterialsReceived(string Body, DateOnly ReceivedOn, Sealed<string> Contents) : IEvent<Petition>;

/// <summary>
/// 补充材料: the petitioner sent files in on the portal, which follow one by one; which body had told what is missing and still waits for it,
/// null where none did; and what the petitioner says of them, null where nothing was said.
/// </summary>
[StoredAs("petitions.materials-added.v1")]
internal sealed record MaterialsAdded(DateOnly AddedOn, int Files, string? AskedBy, Sealed<string>? Note = null) : IEvent<Petition>;

/// <summary>不予受理: the matter has a statutory way of its own; where the law sets one, the day by which the citizen has to take it.</summary>
[StoredAs("petitions.declined.v1")]
internal sealed record PetitionDeclined(
    string Body, DateOnly DeclinedOn, StatutoryRouting Routing, string ReceivingBody, Sealed<string> Reasons, Remedy? Remedy, Deadline? RemedyDue) : IEvent<Petition>;

/// <summary>延期: the head of the body approved more days, and the petitioner was told why.</summary>
[StoredAs("petitions.extension-approved.v1")]
internal sealed record ExtensionApproved(int Days, Sealed<string> Reasons, DateOnly ToldOn, Deadline OpinionDue) : IEvent<Petition>;

/// <summary>回避: somebody stands back from the matter for an interest in it, by own declaration or because the head said so.</summary>
[StoredAs("petitions.handler-recused.v1")]
internal sealed record HandlerRecused(string By, string Account, bool Declared, DateOnly RecusedOn, Sealed<string> Reasons) : IEvent<Petition>;

/// <summary>指定承办人: the head says which post handles the matter.</summary>
[StoredAs("petitions.handler-named.v1")]
internal sealed record HandlerNamed(string By, string Body, Guid Post, DateOnly NamedOn) : IEvent<Petition>;

/// <summary>听证: a hearing before the handling opinion. No date moves for it.</summary>
[StoredAs("petitions.handling-hearing-held.v1")]
internal sealed record HandlingHearingHeld(string Body, DateOnly From, DateOnly To, Sealed<string> Summary) : IEvent<Petition>;

/// <summary>调解: the parties were brought together.</summary>
[StoredAs("petitions.mediation-held.v1")]
internal sealed record MediationHeld(string Body, DateOnly HeldOn, Sealed<string> Summary) : IEvent<Petition>;

/// <summary>和解: petitioner and the other parties signed an agreement.</summary>
[StoredAs("petitions.settlement-reached.v1")]
internal sealed record SettlementReached(string Body, DateOnly SignedOn, Sealed<IReadOnlyList<string>> Parties, Sealed<string> Agreement) : IEvent<Petition>;

/// <summary>撤回: the petitioner does not pursue the matter; how that is known.</summary>
[StoredAs("petitions.withdrawn.v1")]
internal sealed record PetitionWithdrawn(string RecordedBy, DateOnly WithdrawnOn, Sealed<string> Proof) : IEvent<Petition>;

/// <summary>信访处理意见书: the body's answer, and the day by which it was due.</summary>
[StoredAs("petitions.handling-opinion-issued.v1")]
internal sealed record HandlingOpinionIssued(
    string Body, HandlingOutcome Outcome, Sealed<string> Request, Sealed<string> Facts, Sealed<string> Opinion, IReadOnlyList<string> LegalBasis,
    DateOnly IssuedOn, DateOnly Due) : IEvent<Petition>;

/// <summary>送达: the petitioner has the handling opinion, and the window to ask for review is open.</summary>
[StoredAs("petitions.handling-opinion-served.v1")]
internal sealed record HandlingOpinionServed(
    ServiceMethod Method, DateOnly ServedOn, Deadline ReviewWindow, Sealed<string>? Proof = null, Guid? ProofFile = null) : IEvent<Petition>;

/// <summary>请求复查: a body above the handling body received the request.</summary>
[StoredAs("petitions.review-requested.v1")]
internal sealed record ReviewRequested(
    string Body, IReadOnlyList<string> Path, DateOnly ReceivedOn, Sealed<string> Grounds, Deadline OpinionDue) : IEvent<Petition>;

/// <summary>复查意见.</summary>
[StoredAs("petitions.review-opinion-issued.v1")]
internal sealed record ReviewOpinionIssued(
    string Body, ReviewOutcome Outcome, Sealed<string> Opinion, IReadOnlyList<string> LegalBasis, DateOnly IssuedOn, DateOnly Due) : IEvent<Petition>;

/// <summary>送达: the petitioner has the review opinion, and the window to ask for re-examination is open.</summary>
[StoredAs("petitions.review-opinion-served.v1")]
internal sealed record ReviewOpinionServed(
    ServiceMethod Method, DateOnly ServedOn, Deadline ReexaminationWindow, Sealed<string>? Proof = null, Guid? ProofFile = null) : IEvent<Petition>;

/// <summary>请求复核: a body above the review body received the request.</summary>
[StoredAs("petitions.reexamination-requested.v1")]
internal sealed record ReexaminationRequested(
    string Body, IReadOnlyList<string> Path, DateOnly ReceivedOn, Sealed<string> Grounds, Deadline OpinionDue) : IEvent<Petition>;

/// <summary>听证: its days do not count, so the date of the opinion moves.</summary>
[StoredAs("petitions.hearing-held.v1")]
internal sealed record HearingHeld(DateOnly From, DateOnly To, Deadline OpinionDue) : IEvent<Petition>;

/// <summary>复核意见: the last word on the same facts and reasons.</summary>
[StoredAs("petitions.reexamination-opinion-issued.v1")]
internal sealed record ReexaminationOpinionIssued(
    string Body, ReviewOutcome Outcome, Sealed<string> Opinion, IReadOnlyList<string> LegalBasis, DateOnly IssuedOn, DateOnly Due) : IEvent<Petition>;

/// <summary>送达: the petitioner has the re-examination opinion.</summary>
[StoredAs("petitions.reexamination-opinion-served.v1")]
internal sealed record ReexaminationOpinionServed(
    ServiceMethod Method, DateOnly ServedOn, Sealed<string>? Proof = null, Guid? ProofFile = null) : IEvent<Petition>;

/// <summary>
/// 历史信访事项: taken over from the official system with the dates that are known there. <c>OpinionDueOn</c> is what that system gives;
/// the clocks are counted here, for a matter that is still open.
/// </summary>
[StoredAs("petitions.imported.v1")]
internal sealed record PetitionImported(
    string Number, string OriginalNumber, string Community, IReadOnlyList<string> Path, string RegisteredAt, string Holder, PetitionClass Class, PetitionChannel Channel, PetitionTopic Topic,
    DateOnly ReceivedOn, DateOnly? AcceptedOn, DateOnly? OpinionDueOn, DateOnly? ConcludedOn, HandlingOutcome? Outcome, Guid Petitioner,
    Sealed<string> PetitionerName, Sealed<string>? PetitionerAddress, Sealed<string>? PetitionerPhone, Sealed<string> Request, Sealed<string>? Facts,
    Deadline? TransferDue, Deadline? NoticeDue, Deadline? OpinionDue) : IEvent<Petition>, IIdentify
{
    IEnumerable<IReadOnlyList<Sealed<string>?>> IIdentify.Identities => [[PetitionerName, PetitionerPhone], [PetitionerName, PetitionerAddress]];

    /// <summary>How far the matter had come when it was taken over.</summary>
    public PetitionStage StageThen() => ConcludedOn is not null ? PetitionStage.ConcludedElsewhere : AcceptedOn is not null ? PetitionStage.Accepted : PetitionStage.Registered;
}

/// <summary>附件: a file belongs to the matter, with the SHA-256 of its content; <c>FromPetitioner</c> is true where the petitioner sent it in, null where a body did.</summary>
[StoredAs("petitions.file-attached.v1")]
internal sealed record PetitionFileAttached(
    Guid Attachment, Sealed<string> Name, long Size, string Sha256, AttachmentKind Kind, DateOnly AttachedOn, bool? FromPetitioner = null) : IEvent<Petition>;

/// <summary>分类: the class was corrected; an accusation is closed to the accused unit from now on.</summary>
[StoredAs("petitions.classified.v1")]
internal sealed record PetitionClassified(string By, DateOnly ClassifiedOn, PetitionClass Class, string? Accused, Sealed<string>? AboutAccused) : IEvent<Petition>;

/// <summary>
/// 回避: an accusation leaves the hands of those accused. The body has it as if it had been addressed directly; where it had it before,
/// only the tie to an accused sender is cut, and no clock starts. An order to report ends where it ties to the accused.
/// </summary>
[StoredAs("petitions.accusation-taken-over.v1")]
internal sealed record AccusationTakenOver(
    string From, string Body, IReadOnlyList<string> Path, DateOnly TakenOverOn, Deadline? TransferDue, Deadline? NoticeDue, bool EndsAssignment) : IEvent<Petition>;

/// <summary>答复: a proposal was studied, and the petitioner has the reply. It ends here.</summary>
[StoredAs("petitions.proposal-answered.v1")]
internal sealed record ProposalAnswered(string Body, DateOnly AnsweredOn, ProposalUptake Uptake, Sealed<string> Reply) : IEvent<Petition>;

/// <summary>移送: an accusation went to the discipline or competent body, which works by its own rules. It ends here.</summary>
[StoredAs("petitions.accusation-passed-on.v1")]
internal sealed record AccusationPassedOn(string By, DateOnly PassedOn, string ReceivingBody, Sealed<string>? Remarks) : IEvent<Petition>;

/// <summary>重复信访: somebody found that the same persons raised the same matter before. Both stand.</summary>
[StoredAs("petitions.repeat-linked.v1")]
internal sealed record RepeatLinked(string By, DateOnly LinkedOn, Guid OfPetition, Sealed<string> Reasons) : IEvent<Petition>;

/// <summary>撤销关联: the matter is one of its own after all.</summary>
[StoredAs("petitions.repeat-link-undone.v1")]
internal sealed record RepeatLinkUndone(string By, DateOnly UndoneOn, Guid OfPetition, Sealed<string> Reasons) : IEvent<Petition>;

/// <summary>What makes a matter one that is reported at once (信访工作条例 25): 重大, 紧急.</summary>
internal enum Urgency { Major, Urgent }

/// <summary>To whom a major or urgent matter is reported (信访工作条例 25): 党委和政府, 信访工作联席会议办公室, 主管部门, 上一级信访部门.</summary>
internal enum ReportRecipient { Government, JointConferenceOffice, CompetentDepartment, HigherPetitionBureau }

/// <summary>Where help in an emergency is called: 110, 119, 120.</summary>
internal enum EmergencyLine { Police, Fire, Medical }

/// <summary>What became of a proposal (信访工作条例 31(1), 41): 采纳, 部分采纳, 未采纳.</summary>
internal enum ProposalUptake { Whole, Partly, None }

/// <summary>送达: the petitioner has a paper that has no service of its own, by its key.</summary>
[StoredAs("petitions.paper-served.v1")]
internal sealed record PaperServed(string Paper, ServiceMethod Method, DateOnly ServedOn, Sealed<string>? Proof, Guid? ProofFile) : IEvent<Petition>;

/// <summary>提醒: a step of one of the petition's deadlines was reached, or of a report of retaliation or disclosure beside it, and these posts were told.</summary>
[StoredAs("petitions.reminded.v1")]
internal sealed record PetitionReminded(
    Guid Petition, string Number, ReminderOccasion Occasion, string Rule, string Article, DateOnly Due, int DaysBefore, IReadOnlyList<string> To,
    IReadOnlyList<string> ClosedTo, Guid? Report = null) : IEvent<DeadlineReminders>;

/// <summary>执行: what was done to carry out a supporting opinion, and whether that is all of it.</summary>
[StoredAs("petitions.execution-recorded.v1")]
internal sealed record ExecutionRecorded(string Body, DateOnly On, Sealed<string> Step, bool Done) : IEvent<Petition>;

/// <summary>教育帮扶: help after the last word.</summary>
[StoredAs("petitions.assistance-given.v1")]
internal sealed record AssistanceGiven(string Unit, DateOnly GivenOn, Sealed<string> What) : IEvent<Petition>;

/// <summary>重新启动: the holder has the matter in hand anew, with the clock that starts for it. Without new facts, a body above found the answer wrong.</summary>
[StoredAs("petitions.reopened.v1")]
internal sealed record PetitionReopened(
    string By, string Holder, DateOnly ReopenedOn, Sealed<string> Grounds, Sealed<string>? NewFacts, Deadline? TransferDue, Deadline? NoticeDue) : IEvent<Petition>;

/// <summary>督办: what is wrong with the handling, what is demanded, and by when an answer is wanted.</summary>
[StoredAs("petitions.supervision-ordered.v1")]
internal sealed record SupervisionOrdered(
    Guid Supervision, string By, IReadOnlyList<string> Path, string Body, SupervisionCause Cause, Sealed<string> Demands, DateOnly OrderedOn, DateOnly AnswerBy) : IEvent<Petition>;

/// <summary>督办答复: what the supervised body says, and by when it had to.</summary>
[StoredAs("petitions.supervision-answered.v1")]
internal sealed record SupervisionAnswered(Guid Supervision, string Body, DateOnly AnsweredOn, DateOnly Due, Sealed<string> Answer) : IEvent<Petition>;

/// <summary>督办办结: with what result, and by when the answer was due that never came; null where one came.</summary>
[StoredAs("petitions.supervision-closed.v1")]
internal sealed record SupervisionClosed(Guid Supervision, string By, string Body, DateOnly ClosedOn, DateOnly? UnansweredDue, Sealed<string> Result) : IEvent<Petition>;

/// <summary>三项建议: what a petition bureau proposes to a body.</summary>
[StoredAs("petitions.improvement-proposed.v1")]
internal sealed record ImprovementProposed(Guid Proposal, string By, string To, ImprovementKind Aim, DateOnly ProposedOn, Sealed<string> Proposed) : IEvent<Petition>;

/// <summary>书面反馈: whether the body takes the proposal up.</summary>
[StoredAs("petitions.improvement-answered.v1")]
internal sealed record ImprovementAnswered(Guid Proposal, string Body, bool Adopted, DateOnly AnsweredOn, Sealed<string> Feedback) : IEvent<Petition>;

/// <summary>逐级上报: what a body owed and had not done by its day was brought before the level above and the petition bureau there.</summary>
[StoredAs("petitions.escalated.v1")]
internal sealed record PetitionEscalated(
    string Rule, DateOnly Due, string Body, string To, string? Bureau, IReadOnlyList<string> Path, DateOnly EscalatedOn) : IEvent<Petition>;

/// <summary>邀请评价: the petitioner can rate one answer: the unit that took the matter in, and the body that answered.</summary>
[StoredAs("petitions.rating-invited.v1")]
internal sealed record RatingInvited(
    Guid Petition, Guid Petitioner, string Unit, IReadOnlyList<string> UnitPath, string Body, IReadOnlyList<string> BodyPath, DateOnly AnsweredOn, Deadline Window)
    : IEvent<SatisfactionRating>;

/// <summary>评价: what the petitioner said, the last word counts; and whether it was with a code that no member of staff has seen.</summary>
[StoredAs("petitions.rated.v1")]
internal sealed record PetitionRated(Satisfaction Reception, Satisfaction Handling, bool WithOwnCode, DateOnly RatedOn, Sealed<string>? Words) : IEvent<SatisfactionRating>;

/// <summary>更换查询码: the petitioner chose a code; the one before opens nothing any more.</summary>
[StoredAs("petitions.query-code-replaced.v1")]
internal sealed record QueryCodeReplaced(Guid Petition, string Hash, DateOnly ReplacedOn) : IEvent<QueryCode>;

/// <summary>
/// 反映打击报复、泄露信息: a petitioner says what a unit did, the body above it looks into it, and by when. It is closed to that unit and to
/// whom the petition is closed.
/// </summary>
[StoredAs("petitions.protection-report-filed.v1")]
internal sealed record ProtectionReportFiled(
    Guid Petition, Guid Petitioner, ProtectionCause Cause, string Against, IReadOnlyList<string> ClosedTo, string DecidedBy, DateOnly FiledOn, Sealed<string> Happened,
    Deadline AcknowledgementDue, Deadline FindingDue) : IEvent<ProtectionReport>;

/// <summary>告知收到: the body above says that the report arrived, and by when it had to.</summary>
[StoredAs("petitions.protection-report-acknowledged.v1")]
internal sealed record ProtectionReportAcknowledged(string Body, DateOnly AcknowledgedOn, DateOnly Due) : IEvent<ProtectionReport>;

/// <summary>核查结论: whether the report is confirmed, why, what is done about it, and by when it had to be said.</summary>
[StoredAs("petitions.protection-finding-made.v1")]
internal sealed record ProtectionFindingMade(
    string Body, bool Confirmed, Sealed<string> Reasons, IReadOnlyList<ProtectionMeasure> Measures, DateOnly FoundOn, DateOnly Due) : IEvent<ProtectionReport>;

/// <summary>How the matter came in (信访工作条例 17).</summary>
internal enum PetitionChannel { Letter, Visit, Call, Web, Fax }

/// <summary>How a written notice or opinion reached the petitioner.</summary>
internal enum ServiceMethod { Hand, Post, Web }

/// <summary>
/// 依法分类处理: the statutory ways of an appeal, numbered as in 信访工作条例 31. The sixth is the procedure of the Regulation itself, which
/// acceptance opens.
/// </summary>
internal enum StatutoryRouting
{
    /// <summary>诉讼、刑事立案、法律监督、公安机关法律程序.</summary>
    Judicial = 1,

    /// <summary>仲裁.</summary>
    Arbitration,

    /// <summary>党员申诉、申请复审.</summary>
    PartyAppeal,

    /// <summary>行政复议、行政裁决、行政确认、行政许可、行政处罚等行政程序.</summary>
    Administrative,

    /// <summary>查处违法行为、履行保护职责.</summary>
    ProtectiveDuty,
}

/// <summary>What a citizen can turn to within a time of the law: 行政复议, 行政诉讼, 不服复议的行政诉讼, 劳动仲裁.</summary>
internal enum Remedy { Reconsideration, Lawsuit, LawsuitAfterReconsideration, LabourArbitration }

/// <summary>What a handling opinion says (信访工作条例 32, 33): 支持, 解释, 不予支持, and 和解 where the parties agreed.</summary>
internal enum HandlingOutcome { Support, Explain, NotSupport, Settled }

/// <summary>What a review or re-examination says of the opinion below: 维持, 变更, 撤销.</summary>
internal enum ReviewOutcome { Uphold, Change, Revoke }

/// <summary>
/// Why a matter is supervised (信访工作条例 40): 未按规定登记, 未按规定受理, 未按期告知, 未按期办结, 推诿敷衍拖延, 拒不执行处理意见, 弄虚作假, 其他.
/// </summary>
internal enum SupervisionCause { NotRegistered, NotAccepted, NoticeOverdue, OpinionOverdue, Perfunctory, ExecutionRefused, FalseReporting, Other }

/// <summary>The three kinds of proposals of a petition bureau (信访工作条例 40): 改进工作, 完善政策, 追究责任.</summary>
internal enum ImprovementKind { Work, Policy, Accountability }
