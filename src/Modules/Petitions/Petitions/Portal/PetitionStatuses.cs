using System.Globalization;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>Makes what a petitioner sees out of what was found.</summary>
internal static class PetitionStatuses
{
    /// <summary>Between bodies only: the time to object to a transfer.</summary>
    private const string Objection = "XF-04";

    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN"), English = CultureInfo.GetCultureInfo("en");

    public static PetitionStatus StatusOn(this FoundPetition petition, DateOnly today, OrgTree units, IReadOnlyList<OwnProtectionReport> reports)
    {
        var (zh, en) = petition.Stage.Words();
        return new(
            petition.Number, petition.ReceivedOn, zh, en, units.NameOf(petition.Holder),
            petition.Deadlines.Where(d => d.Rule != Objection && !(IsOwn(d) && d.Due < today))
                .Select(d => new PetitionStatus.Date(d.Due, d.Article, IsYours: IsOwn(d), d.Explain(Chinese), d.Explain(English))).FirstOrDefault(),
            OwnTimes.Of(petition.Deadlines, today),
            [.. petition.Papers.Where(p => p.Service is not null).Select(p => new PetitionStatus.ServedPaper(p.Title, p.Number, p.Date, p.Service!.ServedOn))],
            petition.OwnCode is not null, petition.Rating is { } rating ? rating.OwnOn(today, petition.OwnCode is not null) : null, reports);
    }

    private static bool IsOwn(Deadline deadline) => ReminderStep.KindOf(deadline.Rule) is TimeKind.Window;

    private static PetitionStatus.OwnRating OwnOn(this RatingEntry rating, DateOnly today, bool withOwnCode) => new(
        rating.Until, rating.Article,
        rating.Given is { } given ? new(given.Reception, given.Handling, given.RatedOn, given.WithOwnCode, given.Times) : null,
        SatisfactionRating.WhyNotRated(rating.Until, rating.Given, withOwnCode, today) is null);
}
