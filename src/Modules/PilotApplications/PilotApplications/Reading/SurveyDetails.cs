using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

/// <summary>A candidate as it is compared: small counts of people are not shown.</summary>
internal sealed record ComparedCandidate(
    string Community, DateOnly AsOf, string Source, string Residents, string MinorityResidents, string? MinorityShare, string FloatingResidents, string? FloatingShare,
    int Groups, string MinorityBusinesses, int Activities)
{
    public static ComparedCandidate Of(Candidate candidate)
    {
        var (residents, minority, floating, groups, businesses, activities) = candidate.Counts;
        return new(
            candidate.Community, candidate.AsOf, candidate.Source, ShownCount.Of(residents), ShownCount.Of(minority), ShownCount.Share(minority, residents), ShownCount.Of(floating),
            ShownCount.Share(floating, residents), groups, ShownCount.Of(businesses), activities);
    }
}

/// <summary>The survey of a district: its candidates side by side, and the argued choice.</summary>
[Document("pilot_survey")]
internal sealed record SurveyDetails : IReadModel<SurveyDetails, PilotSurvey>, IVisibleTo
{
    public Guid Id { get; init; }
    public Guid Round { get; init; }
    public string District { get; init; } = "";
    public IReadOnlyList<ComparedCandidate> Candidates { get; init; } = [];
    public PilotChoice? Choice { get; init; }

    /// <summary>Choices that a later one took the place of.</summary>
    public IReadOnlyList<PilotChoice> EarlierChoices { get; init; } = [];
    public IReadOnlyList<string> VisibleTo { get; init; } = [];

    public static SurveyDetails Initial(Guid id) => new() { Id = id };

    public SurveyDetails Evolve(Recorded<PilotSurvey> fact) => fact.Event switch
    {
        CandidateEntered e => this with
        {
            Round = e.Round, District = e.District, VisibleTo = e.Path,
            Candidates = [.. Candidates.Where(c => c.Community != e.Candidate.Community), ComparedCandidate.Of(e.Candidate)],
        },
        CandidateChosen e => this with { Choice = e.Choice, EarlierChoices = Choice is null ? EarlierChoices : [.. EarlierChoices, Choice] },
        _ => throw new UnhandledEventException(typeof(SurveyDetails), fact.Event),
    };
}
