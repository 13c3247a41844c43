using System.Globalization;
using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Http;

namespace CreationPlatform.PilotApplications;

/// <summary>The way of an application or of a pilot in sentences.</summary>
internal sealed record Timeline(string Language, IReadOnlyList<Timeline.Step> Steps)
{
    public static QueryParameter LanguageParameter { get; } = new("language", "zh-CN or en; what the request prefers if not given.");

    /// <summary>One step: its version, server time, the sentence, the article, and the clock that it started.</summary>
    internal sealed record Step(long Version, DateTimeOffset At, string Words, string? Article, Deadline? Clock);

    public static Task<(Timeline?, Problem?)> OfApplication(Question question) => Of<PilotApplication>(question, ApplicationWords.Of);

    public static Task<(Timeline?, Problem?)> OfPilot(Question question) => Of<Pilot>(question, PilotAtWorkWords.Of);

    private static async Task<(Timeline?, Problem?)> Of<TState>(Question question, Func<IEvent<TState>, OrgTree, Told> words) where TState : IState<TState>
    {
        var language = question.Http.Request.Query["language"].FirstOrDefault() ?? BuildingBlocks.Language.Of(question.Http.Request).Name;
        if (language is not ("zh-CN" or "en")) return (null, new(StatusCodes.Status400BadRequest, Problems.MalformedQuery, "language: zh-CN, en"));
        var inChinese = BuildingBlocks.Language.IsChinese(CultureInfo.GetCultureInfo(language));
        var steps = new List<Step>();
        foreach (var fact in await question.Service<Histories>().Of<TState>(question.Id).ConfigureAwait(false))
        {
            var told = words(fact.Event, await question.Service<IOrgTrees>().AsOf(ChinaTime.DateOf(fact.Time)).ConfigureAwait(false));
            steps.Add(new(fact.Version, fact.Time, inChinese ? told.Zh : told.En, fact.Headers.LegalBasis, told.Clock));
        }
        return (new(language, steps), null);
    }
}

/// <summary>What happened, in both languages, and the clock that it started.</summary>
internal sealed record Told(string Zh, string En, Deadline? Clock = null)
{
    /// <summary>The same for an auditor.</summary>
    public EventWords Words => new(Zh, En);

    /// <summary>The same with the day by which the clock runs out.</summary>
    public Told Until(Deadline due, string zh, string en) =>
        new($"{Zh}，{zh}不晚于 {Day(due.Due)}", $"{En}; {en} by {Day(due.Due)}", due);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
