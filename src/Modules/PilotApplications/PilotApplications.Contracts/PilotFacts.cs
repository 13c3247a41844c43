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
