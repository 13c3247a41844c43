using System.Globalization;
using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Http;

namespace CreationPlatform.Petitions;

/// <summary>My work list: what the bodies at which the reader holds posts owe, overdue first and then by the date it is due.</summary>
/// <param name="Items">One for each thing that is owed.</param>
/// <param name="Next">What to give as <c>after</c> for the next page; null on the last.</param>
internal sealed record WorkList(IReadOnlyList<WorkListItem> Items, string? Next)
{
    private static readonly ListFilter OwedBy = ListFilter.Holding("owedBy", "owedBy");

    public static async Task<IResult> Answer(ListQuestion question)
    {
        var mine = question.Caller.Posts.Where(p => question.Roles.Contains(p.Role)).Select(p => p.Unit).Distinct().ToArray();
        var page = await question.Get<DocumentStore>()
            .Page<PetitionRegisterEntry>(question.Query.Narrowed(OwedBy, mine), question.Caller, question.Roles, question.Http.RequestAborted).ConfigureAwait(false);
        var (rules, today) = (question.Get<RuleBooks>().Current, ChinaTime.DateOf(question.Get<TimeProvider>().GetUtcNow()));
        return Results.Json(new WorkList(Of(page.Items, mine, rules, today), page.Next), StoredJson.Options);
    }

    /// <summary>What these bodies owe on these matters.</summary>
    public static IReadOnlyList<WorkListItem> Of(IEnumerable<PetitionRegisterEntry> entries, IReadOnlyCollection<string> mine, RuleBook rules, DateOnly today) =>
    [
        .. from entry in entries
           from duty in entry.Duties
           where mine.Contains(duty.Body)
           let left = TimeLeft.InWorkingDays(today, duty.Due, rules.Calendar)
           select new WorkListItem(
               entry.Id, entry.Number, entry.Stage, entry.Topic, entry.Community, duty.Body, duty.Rule, duty.ArticleIn(rules), duty.Due,
               left.IsOverdue, left.Explain(CultureInfo.GetCultureInfo("zh-CN")), left.Explain(CultureInfo.GetCultureInfo("en"))),
    ];
}

/// <summary>Something that a body owes on a petition.</summary>
/// <param name="Id">The petition.</param>
/// <param name="Number">Its number.</param>
/// <param name="Stage">How far it has come.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Community">Where it comes from.</param>
/// <param name="Body">Who owes it.</param>
/// <param name="Rule">The rule that gives the time.</param>
/// <param name="Article">The article behind the rule.</param>
/// <param name="Due">The last day.</param>
/// <param name="IsOverdue">Whether it has passed.</param>
/// <param name="LeftZh">How many working days are left, in Chinese.</param>
/// <param name="LeftEn">The same in English.</param>
internal sealed record WorkListItem(
    Guid Id, string Number, PetitionStage Stage, PetitionTopic Topic, string Community, string Body, string Rule, string Article, DateOnly Due,
    bool IsOverdue, string LeftZh, string LeftEn);
