using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

// The round of a year

/// <summary>A round is open for these districts, one place each, under the approval of the activity itself (创建示范活动管理办法（试行）).</summary>
[StoredAs("pilots.round-opened.v1")]
internal sealed record RoundOpened(
    int Year, string Prefecture, IReadOnlyList<string> Districts, int PlacesPerDistrict, string ActivityApproval, string Standard, DateOnly OpenedOn,
    IReadOnlyList<PhaseSpan> Phases, ApprovalChain Chain) : IEvent<ProgrammeRound>;

/// <summary>The phases have other days from now on, and why.</summary>
[StoredAs("pilots.phases-adjusted.v1")]
internal sealed record PhasesAdjusted(IReadOnlyList<PhaseSpan> Phases, string Reason) : IEvent<ProgrammeRound>;

/// <summary>Another standard of indicators is in force from a day.</summary>
[StoredAs("pilots.standard-put-in-force.v1")]
internal sealed record StandardPutInForce(string Standard, DateOnly From) : IEvent<ProgrammeRound>;

/// <summary>Applications that are drafted from now on go another way; those under way keep theirs.</summary>
[StoredAs("pilots.approval-chain-revised.v1")]
internal sealed record ApprovalChainRevised(ApprovalChain Chain, string Reason) : IEvent<ProgrammeRound>;

/// <summary>On these days nothing is submitted and nothing decided.</summary>
[StoredAs("pilots.round-frozen.v1")]
internal sealed record RoundFrozen(Freeze Freeze) : IEvent<ProgrammeRound>;

/// <summary>A freeze ends early: the day named is the first on which work goes on.</summary>
[StoredAs("pilots.freeze-lifted.v1")]
internal sealed record FreezeLifted(DateOnly From, DateOnly LiftedOn) : IEvent<ProgrammeRound>;

// The survey of a district

/// <summary>A community is compared, or compared again with newer counts.</summary>
[StoredAs("pilots.candidate-entered.v1")]
internal sealed record CandidateEntered(Guid Round, string District, Candidate Candidate, IReadOnlyList<string> Path) : IEvent<PilotSurvey>;

/// <summary>The district proposes this community, and argues each of the three qualities.</summary>
[StoredAs("pilots.candidate-chosen.v1")]
internal sealed record CandidateChosen(PilotChoice Choice) : IEvent<PilotSurvey>;

// The application of a district

/// <summary>An attempt begins, with the choice, the chain and the standard of this moment.</summary>
[StoredAs("pilots.application-drafted.v1")]
internal sealed record ApplicationDrafted(
    Guid Round, int Year, string District, int Attempt, PilotChoice Choice, Candidate Candidate, ApprovalChain Chain, string Standard, DateOnly DraftedOn,
    IReadOnlyList<string> Path) : IEvent<PilotApplication>;

/// <summary>A file belongs to the application.</summary>
[StoredAs("pilots.application-file-attached.v1")]
internal sealed record ApplicationFileAttached(Guid Attachment, Sealed<string> Name, long Size, string Sha256, AttachmentKind Kind, DateOnly AttachedOn) : IEvent<PilotApplication>;

/// <summary>One of its files is a paper with a document number.</summary>
[StoredAs("pilots.paper-presented.v1")]
internal sealed record PaperPresented(PresentedPaper Paper) : IEvent<PilotApplication>;

/// <summary>The district's Party committee or government agrees, by a document.</summary>
[StoredAs("pilots.consent-recorded.v1")]
internal sealed record ConsentRecorded(Consent Consent) : IEvent<PilotApplication>;

/// <summary>The district submits to the first level above it, which answers by a day. A correction may come late; that stays on record.</summary>
[StoredAs("pilots.application-submitted.v1")]
internal sealed record ApplicationSubmitted(string District, int Attempt, string By, DateOnly SubmittedOn, bool Late, Deadline Due) : IEvent<PilotApplication>;

/// <summary>A level agrees and passes it on to the next one, which answers by a day.</summary>
[StoredAs("pilots.application-passed-on.v1")]
internal sealed record ApplicationPassedOn(int Step, string By, DateOnly PassedOn, string DocumentNumber, string Conclusion, Deadline Due) : IEvent<PilotApplication>;

/// <summary>A level takes its agreement back before the next one has acted; it answers anew by a day.</summary>
[StoredAs("pilots.approval-taken-back.v1")]
internal sealed record ApprovalTakenBack(int Step, string By, DateOnly TakenBackOn, string Reason, Deadline Due) : IEvent<PilotApplication>;

/// <summary>退回补正: a level gives it back to the district, with what is missing in form and what is to be mended, and until when.</summary>
[StoredAs("pilots.application-returned.v1")]
internal sealed record ApplicationReturned(string District, int Step, string By, DateOnly ReturnedOn, string Reason, IReadOnlyList<string> Missing, Deadline CorrectionDue) : IEvent<PilotApplication>;

/// <summary>A level says no, and why. The district may begin another attempt.</summary>
[StoredAs("pilots.application-rejected.v1")]
internal sealed record ApplicationRejected(string District, int Step, string By, DateOnly RejectedOn, string Reason) : IEvent<PilotApplication>;

/// <summary>The district gives the attempt up, and why.</summary>
[StoredAs("pilots.application-withdrawn.v1")]
internal sealed record ApplicationWithdrawn(string By, DateOnly WithdrawnOn, string Reason) : IEvent<PilotApplication>;

/// <summary>批准认可: the last level recognises the community as the district's pilot.</summary>
[StoredAs("pilots.pilot-recognised.v1")]
internal sealed record PilotRecognised(
    Guid Round, int Year, string District, string Community, string Standard, int Step, string By, DateOnly RecognisedOn, string DocumentNumber, string Conclusion) : IEvent<PilotApplication>;

/// <summary>A freeze that was declared later stops the clock, too: the step is due on another day.</summary>
[StoredAs("pilots.step-clock-moved.v1")]
internal sealed record StepClockMoved(Deadline Due) : IEvent<PilotApplication>;

/// <summary>A day has passed on which somebody owed the next move; the level above is told.</summary>
[StoredAs("pilots.application-escalated.v1")]
internal sealed record ApplicationEscalated(string Rule, DateOnly Due, string Body, string To, DateOnly EscalatedOn, EscalationNotice? Notice = null) : IEvent<PilotApplication>;

// A pilot at work

/// <summary>A recognised community is a pilot: its plan can begin, and this unit approves it.</summary>
[StoredAs("pilots.pilot-begun.v1")]
internal sealed record PilotBegun(
    Guid Application, Guid Round, int Year, string District, string Community, string Approver, string Standard, DateOnly RecognisedOn, IReadOnlyList<string> Path) : IEvent<Pilot>;

/// <summary>工作方案: the community proposes a version, which is answered by a day.</summary>
[StoredAs("pilots.work-plan-proposed.v1")]
internal sealed record WorkPlanProposed(WorkPlan Plan, string By, DateOnly ProposedOn, Deadline Due) : IEvent<Pilot>;

/// <summary>The street gives a version back; an earlier one stays in force.</summary>
[StoredAs("pilots.work-plan-returned.v1")]
internal sealed record WorkPlanReturned(int Version, string By, DateOnly ReturnedOn, string Reason) : IEvent<Pilot>;

/// <summary>The street approves a version: it is the plan from now on.</summary>
[StoredAs("pilots.work-plan-approved.v1")]
internal sealed record WorkPlanApproved(int Version, string By, DateOnly ApprovedOn) : IEvent<Pilot>;

/// <summary>A file belongs to the pilot.</summary>
[StoredAs("pilots.pilot-file-attached.v1")]
internal sealed record PilotFileAttached(Guid Attachment, Sealed<string> Name, long Size, string Sha256, AttachmentKind Kind, DateOnly AttachedOn) : IEvent<Pilot>;

/// <summary>A file or an event proves something of a task.</summary>
[StoredAs("pilots.task-evidence-added.v1")]
internal sealed record TaskEvidenceAdded(TaskEvidence Evidence, DateOnly AddedOn) : IEvent<Pilot>;

/// <summary>How far a task is, in per cent.</summary>
[StoredAs("pilots.task-progressed.v1")]
internal sealed record TaskProgressed(int Task, int Percent, string Statement, DateOnly ReportedOn) : IEvent<Pilot>;

/// <summary>启动仪式: province, city and district launched the pilot.</summary>
[StoredAs("pilots.launch-held.v1")]
internal sealed record LaunchHeld(DateOnly HeldOn, string Place, IReadOnlyList<UnitLevel> Levels) : IEvent<Pilot>;

/// <summary>动员: the district mobilised for the pilot.</summary>
[StoredAs("pilots.mobilisation-held.v1")]
internal sealed record MobilisationHeld(DateOnly HeldOn, string Place, int Participants) : IEvent<Pilot>;

/// <summary>An item of a phase gate is proved by a file or by an event that the log holds; an id alone was taken at its word.</summary>
[StoredAs("pilots.gate-item-proved.v1")]
internal sealed record GateItemProved(string Phase, string Item, Guid? File, Guid? Event, DateOnly ProvedOn, EventPlace? Cites = null) : IEvent<Pilot>;

/// <summary>A phase is done: every item of its gate is proved.</summary>
[StoredAs("pilots.gate-passed.v1")]
internal sealed record GatePassed(string Phase, DateOnly PassedOn) : IEvent<Pilot>;
