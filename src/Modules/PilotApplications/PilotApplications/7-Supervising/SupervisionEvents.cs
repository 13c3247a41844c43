using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

// 督促检查

/// <summary>A division of the city or the province checked a pilot: what it found, and what it demands of whom by when, numbered from 1.</summary>
[StoredAs("pilots.check-held.v1")]
internal sealed record CheckHeld(
    Guid Round, string Community, string District, IReadOnlyList<string> Path, string By, DateOnly HeldOn, IReadOnlyList<string> Findings, IReadOnlyList<MadeDemand> Demands,
    DateOnly RecordedOn) : IEvent<SupervisionCheck>;

/// <summary>The unit of which it was demanded answered.</summary>
[StoredAs("pilots.demand-answered.v1")]
internal sealed record DemandAnswered(int Number, string Answer, DateOnly AnsweredOn, bool Late) : IEvent<SupervisionCheck>;

/// <summary>The answer will not do: another is owed by another day.</summary>
[StoredAs("pilots.demand-renewed.v1")]
internal sealed record DemandRenewed(int Number, string Reason, DateOnly Due, DateOnly RenewedOn) : IEvent<SupervisionCheck>;

/// <summary>The division that checked says that a demand is met.</summary>
[StoredAs("pilots.demand-met.v1")]
internal sealed record DemandMet(int Number, DateOnly ConfirmedOn) : IEvent<SupervisionCheck>;

// 通报

/// <summary>A circular on the pilots went to districts. It cites the events that it speaks of.</summary>
[StoredAs("pilots.circular-issued.v1")]
internal sealed record CircularIssued(
    Guid Round, string By, string DocumentNumber, string Title, IReadOnlyList<string> Paragraphs, IReadOnlyList<string> Districts, IReadOnlyList<string> Communities,
    IReadOnlyList<Citation> Cites, IReadOnlyList<string> Path, DateOnly IssuedOn) : IEvent<Circular>;

/// <summary>A circular counts no more, and why. Its number is not used again.</summary>
[StoredAs("pilots.circular-withdrawn.v1")]
internal sealed record CircularWithdrawn(string Reason, DateOnly WithdrawnOn) : IEvent<Circular>;

// 经验做法、典型案例

/// <summary>A pilot, or somebody above it, proposes what others could learn from.</summary>
[StoredAs("pilots.case-proposed.v1")]
internal sealed record CaseProposed(
    Guid Round, string Community, string District, IReadOnlyList<string> Path, CaseKind Kind, string Title, string Practice, string Results, string By, DateOnly ProposedOn)
    : IEvent<TypicalCase>;

/// <summary>A division published a case in this wording for every unit of the programme.</summary>
[StoredAs("pilots.case-published.v1")]
internal sealed record CasePublished(Guid Round, string Community, CaseKind Kind, string Title, string Practice, string Results, string By, DateOnly PublishedOn) : IEvent<TypicalCase>;

/// <summary>A case is not published, and why.</summary>
[StoredAs("pilots.case-declined.v1")]
internal sealed record CaseDeclined(string By, string Reason, DateOnly DeclinedOn) : IEvent<TypicalCase>;

/// <summary>A published case was taken back, and why.</summary>
[StoredAs("pilots.case-retracted.v1")]
internal sealed record CaseRetracted(string By, string Reason, DateOnly RetractedOn) : IEvent<TypicalCase>;
