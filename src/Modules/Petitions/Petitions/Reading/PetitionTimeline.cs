using System.Globalization;
using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Http;

namespace CreationPlatform.Petitions;

/// <summary>The way of a petition in sentences, with every clock that a step started.</summary>
internal sealed record PetitionTimeline(string Language, IReadOnlyList<PetitionTimeline.Step> Steps)
{
    public static QueryParameter LanguageParameter { get; } = new("language", "zh-CN or en; what the request prefers if not given.");

    /// <summary>One step: its version, server time, the kind of event, the day on which it happened, and the sentence.</summary>
    internal sealed record Step(long Version, DateTimeOffset At, string What, DateOnly On, string Words, string? Article, IReadOnlyList<Clock> Clocks);

    /// <summary>A clock that the step started: the rule, its article, the last day, how that comes about in words, and the proof that anybody can recount.</summary>
    internal sealed record Clock(string Rule, string Article, DateOnly Due, string Words, Deadline Proof);

    public static async Task<(PetitionTimeline?, Problem?)> Of(Question question)
    {
        var language = question.Http.Request.Query["language"].FirstOrDefault() ?? BuildingBlocks.Language.Of(question.Http.Request).Name;
        if (language is not ("zh-CN" or "en")) return (null, new(StatusCodes.Status400BadRequest, Problems.MalformedQuery, "language: zh-CN, en"));

        var culture = CultureInfo.GetCultureInfo(language);
        var steps = new List<Step>();
        foreach (var fact in await question.Service<Histories>().Of<Petition>(question.Id).ConfigureAwait(false))
        {
            var day = ChinaTime.DateOf(fact.Time);
            steps.Add(StepOf(fact, day, await question.Service<IOrgTrees>().AsOf(day).ConfigureAwait(false), culture));
        }
        return (new(language, steps), null);
    }

    private static Step StepOf(Recorded<Petition> fact, DateOnly day, OrgTree units, CultureInfo culture)
    {
        var words = TimelineWords.Of(fact.Event, units);
        return new(
            fact.Version, fact.Time, TimelineEntry.Of(fact).What, words.On, words.Sentence(BuildingBlocks.Language.IsChinese(culture), day, fact.Headers.LegalBasis),
            fact.Headers.LegalBasis, [.. DeadlineChange.By(fact.Event).Starts.Select(d => new Clock(d.Rule, d.Article, d.Due, d.Explain(culture), d))]);
    }
}
