using System.Globalization;
using System.Text.Json;
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
        var next = petition.Deadlines.Where(d => d.Rule != Objection && !(IsOwn(d) && d.Due < today))
            .Select(d => new PetitionStatus.Date(d.Due, d.Article, IsYours: IsOwn(d), d.Explain(Chinese), d.Explain(English), JsonSerializer.SerializeToElement(d, StoredJson.Options))).FirstOrDefault();
        return new(
            petition.Number, petition.ReceivedOn, zh, en, units.NameOf(petition.Holder), next, next is null ? petition.WhyNoNext() : null, OwnTimes.Of(petition.Deadlines, today),
            [.. petition.Papers.Where(p => p.Service is not null).Select(p => new PetitionStatus.ServedPaper(p.Title, p.Number, p.Date, p.Service!.ServedOn))],
            petition.OwnCode is not null, petition.Rating is { } rating ? rating.OwnOn(today, petition.OwnCode is not null) : null, reports,
            petition.Materials, petition.Stage.WhyClosed() is null);
    }

    private static PetitionStatus.Sentence WhyNoNext(this FoundPetition petition) => petition switch
    {
        { Stage: PetitionStage.Registered } when petition.Holder == petition.Community => new(
            "现在还在社区。社区登记、帮助您，并转给有权处理的单位；从转过去那天起，法定期限开始算，这里就会写明日子。",
            "It is still with your community, which writes it down, helps, and hands it on to an office that can decide. The clock of the law starts on that day, and the date stands here from then on."),
        { Stage: var stage } when stage.WhyClosed() is not null => new("这件事已经办结，没有期限在走。", "The matter has ended, and no clock runs."),
        _ => new("现在没有期限在走。", "No clock runs at present."),
    };

    private static bool IsOwn(Deadline deadline) => ReminderStep.KindOf(deadline.Rule) is TimeKind.Window;

    private static PetitionStatus.OwnRating OwnOn(this RatingEntry rating, DateOnly today, bool withOwnCode) => new(
        rating.Until, rating.Article,
        rating.Given is { } given ? new(given.Reception, given.Handling, given.RatedOn, given.WithOwnCode, given.Times) : null,
        SatisfactionRating.WhyNotRated(rating.Until, rating.Given, withOwnCode, today) is null);
}
