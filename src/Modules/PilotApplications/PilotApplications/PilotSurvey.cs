using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

/// <summary>调查: the communities that a district compares in a round, in counts, and which of them it proposes.</summary>
internal sealed record PilotSurvey : IState<PilotSurvey>, IWithinUnits
{
    public static string Category => "pilot-survey";

    public static PilotSurvey Initial { get; } = new();

    public Guid Round { get; init; }

    public string District { get; init; } = "";

    public IReadOnlyList<Candidate> Candidates { get; init; } = [];

    public PilotChoice? Choice { get; init; }

    public IEnumerable<string> Units => [District];

    public static Guid StreamOf(Guid round, string district) => StreamIds.From($"pilot-survey:{round}:{district}");

    public PilotSurvey Evolve(IEvent<PilotSurvey> @event) => @event switch
    {
        CandidateEntered e => this with { Round = e.Round, District = e.District, Candidates = With(Candidates, e.Candidate) },
        CandidateChosen e => this with { Choice = e.Choice },
        _ => throw new UnhandledEventException(typeof(PilotSurvey), @event),
    };

    private static IReadOnlyList<Candidate> With(IReadOnlyList<Candidate> candidates, Candidate candidate) => [.. candidates.Where(c => c.Community != candidate.Community), candidate];
}
