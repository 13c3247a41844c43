using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>What a petitioner sees by number and query code: how the matter stands, and nothing about persons.</summary>
/// <param name="Number">The petition's number.</param>
/// <param name="ReceivedOn">The day of receipt.</param>
/// <param name="StateZh">How it stands, in Chinese.</param>
/// <param name="StateEn">The same in English.</param>
/// <param name="Holder">Who has it in hand.</param>
/// <param name="Next">The nearest date of the law, of a body or the petitioner's own; none when no clock runs.</param>
/// <param name="Papers">The papers that were served.</param>
/// <param name="HasOwnCode">Whether the petitioner put a chosen code in place of the one on the receipt.</param>
/// <param name="Rating">The petitioner's own rating of the last answer; none before there is an answer.</param>
internal sealed record PetitionStatus(
    string Number, DateOnly ReceivedOn, string StateZh, string StateEn, string Holder, PetitionStatus.Date? Next, IReadOnlyList<PetitionStatus.ServedPaper> Papers, bool HasOwnCode,
    PetitionStatus.OwnRating? Rating)
{
    /// <summary>Between bodies only: the time to object to a transfer.</summary>
    private const string Objection = "XF-04";

    public static PetitionStatus Of(string number, FoundPetition petition, OrgTree units, DateOnly today)
    {
        var (zh, en) = petition.Stage.Words();
        return new(
            number, petition.ReceivedOn, zh, en, units.NameOf(petition.Holder),
            petition.Deadlines.Where(d => d.Rule != Objection).Select(d => new Date(d.Due, d.Article, IsYours: d.Roll is Roll.Forward)).FirstOrDefault(),
            [.. petition.Papers.Where(p => p.Service is not null).Select(p => new ServedPaper(p.Title, p.Number, p.Date, p.Service!.ServedOn))],
            petition.OwnCode is not null, petition.Rating is { } rating ? OwnRating.Of(rating, petition.OwnCode is not null, today) : null);
    }

    /// <summary>A date of the law.</summary>
    /// <param name="Due">The last day.</param>
    /// <param name="Article">The article that gives it.</param>
    /// <param name="IsYours">Whether it is the petitioner's own time, not a body's.</param>
    internal sealed record Date(DateOnly Due, string Article, bool IsYours);

    /// <summary>A paper that was served.</summary>
    internal sealed record ServedPaper(string Title, string Number, DateOnly Date, DateOnly ServedOn);

    /// <summary>The petitioner's own rating, as far as it was given.</summary>
    /// <param name="Until">The last day for it.</param>
    /// <param name="Article">The article that gives it.</param>
    /// <param name="Given">What was said; none as long as the petitioner is silent, which is never "satisfied".</param>
    /// <param name="CanBeGiven">Whether it can be given or changed today, with the code that was shown.</param>
    internal sealed record OwnRating(DateOnly Until, string Article, GivenRating? Given, bool CanBeGiven)
    {
        public static OwnRating Of(RatingEntry rating, bool withOwnCode, DateOnly today) =>
            new(rating.Until, rating.Article, rating.Given, SatisfactionRating.WhyNotRated(rating.Until, rating.Given, withOwnCode, today) is null);
    }
}
