using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Http;

namespace CreationPlatform.Notifications;

/// <summary>The reader's inbox: what is addressed to a post that the reader holds, newest first, in the language of the request.</summary>
/// <param name="Items">The entries.</param>
/// <param name="Unread">How many entries the reader has not read, on all pages.</param>
/// <param name="Next">What to give as <c>after</c> for the next page; null on the last.</param>
internal sealed record Inbox(IReadOnlyList<InboxItem> Items, long Unread, string? Next)
{
    private const string Show = "show", Everything = "everything", OnlyUnread = "unread";
    private static readonly ListFilter NotReadBy = ListFilter.Lacking("notReadBy", "readBy");

    /// <summary>How it can be asked for: by kind, and with or without what was read.</summary>
    public static DocumentList List { get; } = new("postedAt", "kind") { Options = new Dictionary<string, IReadOnlyList<string>> { [Show] = [Everything, OnlyUnread] } };

    public static async Task<IResult> Answer(ListQuestion question)
    {
        var (documents, account, cancel) = (question.Get<DocumentStore>(), question.Caller.Account, question.Http.RequestAborted);
        var unread = question.Query.Narrowed(NotReadBy, account);
        var asked = question.Query.Options[Show] == OnlyUnread ? unread : question.Query;
        var page = await documents.Page<InboxLine>(asked, question.Caller, question.Roles, cancel).ConfigureAwait(false);
        await using var count = await documents.Select(typeof(InboxLine), unread, question.Caller, question.Roles, _ => "count(*)").ConfigureAwait(false);
        var units = await question.Get<IOrgTrees>().AsOf(ChinaTime.DateOf(question.Get<TimeProvider>().GetUtcNow())).ConfigureAwait(false);
        var inChinese = Language.IsChinese(Language.Of(question.Http.Request));
        return Results.Json(
            new Inbox([.. page.Items.Select(line => InboxItem.Of(line, account, units, inChinese))], (long)(await count.ExecuteScalarAsync(cancel).ConfigureAwait(false))!, page.Next),
            StoredJson.Options);
    }
}

/// <summary>An entry for one reader.</summary>
/// <param name="Id">The entry.</param>
/// <param name="PostedAt">When it came.</param>
/// <param name="Text">What it says.</param>
/// <param name="Kind">What it tells.</param>
/// <param name="SubjectKind">What it is about.</param>
/// <param name="Subject">The id of what it is about.</param>
/// <param name="Number">Its number.</param>
/// <param name="Rule">The rule that gives the time.</param>
/// <param name="Article">The article behind the rule.</param>
/// <param name="Due">The last day in time.</param>
/// <param name="DaysBefore">For which day before it was posted: working days, for a petitioner's window calendar days; -1 once it is overdue.</param>
/// <param name="Read">Whether this reader has read it.</param>
internal sealed record InboxItem(
    Guid Id, DateTimeOffset PostedAt, string Text, EntryKind Kind, EntrySubject SubjectKind, Guid Subject, string Number, string Rule, string Article, DateOnly Due,
    int DaysBefore, bool Read)
{
    public static InboxItem Of(InboxLine line, string account, OrgTree units, bool inChinese) => new(
        line.Id, line.PostedAt, EntryWords.Of(line, units, inChinese), line.Kind, line.SubjectKind, line.Subject, line.Number, line.Rule, line.Article, line.Due, line.DaysBefore,
        line.ReadBy.Contains(account));
}
