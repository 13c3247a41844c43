using MediatR;

namespace CreationPlatform.PilotApplications;

/// <summary>A phase of a round; phases may overlap.</summary>
/// <param name="Phase">Its code: <c>P1</c> survey and application, <c>P2</c> creation, <c>P3</c> summing up.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public sealed record RoundPhase(string Phase, DateOnly From, DateOnly To);

/// <summary>A round of the programme was opened.</summary>
/// <param name="RoundId">The round.</param>
/// <param name="Year">The programme's year.</param>
/// <param name="Prefecture">Code of the prefecture.</param>
/// <param name="Districts">Codes of the districts that may apply, with one place each.</param>
/// <param name="Phases">Its phases.</param>
public sealed record RoundWasOpened(Guid RoundId, int Year, string Prefecture, IReadOnlyList<string> Districts, IReadOnlyList<RoundPhase> Phases) : INotification;

/// <summary>The phases of a round were given other days.</summary>
/// <param name="RoundId">The round.</param>
/// <param name="Phases">All phases as they stand now.</param>
public sealed record RoundPhasesWereAdjusted(Guid RoundId, IReadOnlyList<RoundPhase> Phases) : INotification;

/// <summary>A district submitted its application to the level above it.</summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="District">Code of the district.</param>
/// <param name="Attempt">Which attempt, from 1.</param>
/// <param name="Due">The day by which that level answers.</param>
public sealed record ApplicationWasSubmitted(Guid ApplicationId, string District, int Attempt, DateOnly Due) : INotification;

/// <summary>A higher level gave an application back for correction.</summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="District">Code of the district.</param>
/// <param name="Due">The day by which the correction is owed.</param>
public sealed record ApplicationWasReturned(Guid ApplicationId, string District, DateOnly Due) : INotification;

/// <summary>A higher level said no to an application.</summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="District">Code of the district.</param>
public sealed record ApplicationWasRejected(Guid ApplicationId, string District) : INotification;

/// <summary>An answer or a correction is overdue, and the level above is told.</summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="Number">What it is called: district and year.</param>
/// <param name="Rule">The deadline rule, for instance <c>PA-01</c>.</param>
/// <param name="Due">The day that passed.</param>
/// <param name="Body">Code of the unit that owes the move.</param>
/// <param name="To">Code of the unit that is told.</param>
/// <param name="Posts">Addresses of its posts that are told, as in <c>530100000000-mzw/city_urban_division</c>; empty where nobody was.</param>
public sealed record ApplicationWasEscalated(
    Guid ApplicationId, string Number, string Rule, DateOnly Due, string Body, string To, IReadOnlyList<string> Posts) : INotification;

/// <summary>The province recognised a community as its district's pilot.</summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="RoundId">The round.</param>
/// <param name="Year">The programme's year.</param>
/// <param name="District">Code of the district.</param>
/// <param name="Community">Code of the community.</param>
/// <param name="Standard">The standard of indicators that holds for it.</param>
/// <param name="RecognisedOn">The day.</param>
public sealed record PilotWasRecognised(Guid ApplicationId, Guid RoundId, int Year, string District, string Community, string Standard, DateOnly RecognisedOn) : INotification;

/// <summary>A version of a pilot's work plan was approved.</summary>
/// <param name="PilotId">The pilot.</param>
/// <param name="Version">The version, from 1.</param>
/// <param name="ApprovedOn">The day.</param>
public sealed record WorkPlanWasApproved(Guid PilotId, int Version, DateOnly ApprovedOn) : INotification;

/// <summary>A pilot closed a phase: every item of its gate is proved.</summary>
/// <param name="PilotId">The pilot.</param>
/// <param name="Phase">The phase, for instance <c>P2</c>.</param>
/// <param name="PassedOn">The day.</param>
public sealed record PhaseGateWasPassed(Guid PilotId, string Phase, DateOnly PassedOn) : INotification;
