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
