using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>
/// An invitation to rate and what came of it: for the petitioner's own look-up, and for counting. No route gives it to anybody, and it
/// holds no words.
/// </summary>
[Document("satisfaction_rating")]
internal sealed record RatingEntry : IReadModel<RatingEntry, SatisfactionRating>
{
    public Guid Id { get; init; }
    public Guid Petition { get; init; }

    /// <summary>Codes of the unit that took the matter in, and of what lay above it on that day.</summary>
    public IReadOnlyList<string> UnitPath { get; init; } = [];

    /// <summary>Codes of the body that answered, and of what lay above it on that day.</summary>
    public IReadOnlyList<string> BodyPath { get; init; } = [];

    /// <summary>The last day for a rating.</summary>
    public DateOnly Until { get; init; }
    public string Article { get; init; } = "";

    /// <summary>None as long as the petitioner is silent, and after that for ever.</summary>
    public GivenRating? Given { get; init; }

    public static RatingEntry Initial(Guid id) => new() { Id = id };

    public RatingEntry Evolve(Recorded<SatisfactionRating> fact) => fact.Event switch
    {
        RatingInvited e => this with { Petition = e.Petition, UnitPath = e.UnitPath, BodyPath = e.BodyPath, Until = e.Window.Due, Article = e.Window.Article },
        PetitionRated e => this with { Given = GivenRating.After(Given, e) },
        _ => throw new UnhandledEventException(typeof(RatingEntry), fact.Event),
    };
}
