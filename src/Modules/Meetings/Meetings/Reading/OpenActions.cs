using System.Globalization;
using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Http;

namespace CreationPlatform.Meetings;

/// <summary>An action item that is not done: in which meeting it stands now, and in which it was agreed.</summary>
internal sealed record OpenAction(Guid Meeting, string Unit, string MeetingTitle, int Number, string Task, string Owner, DateOnly Due, bool IsOverdue, Guid AgreedIn);

/// <summary>Action items that are not done, those of the meeting with the nearest date first.</summary>
/// <param name="Items">The items of a page of meetings.</param>
/// <param name="Next">What to give as <c>after</c> for the next page; null on the last.</param>
internal sealed record OpenActions(IReadOnlyList<OpenAction> Items, string? Next)
{
    /// <summary>How it can be asked for: by unit, by the owner's post, by a last date, and only what is overdue.</summary>
    public static DocumentList List { get; } = new(
        "nextActionDue", MeetingLists.Below, ListFilter.Holding("owner", "actionOwners"), ListFilter.To("dueTo", "nextActionDue"),
        ListFilter.OneOf("overdue", new Dictionary<string, string> { ["true"] = "data->>'nextActionDue' < {today}" })) { Ascending = true };

    public static async Task<IResult> Answer(ListQuestion question)
    {
        var query = question.Query;
        var page = await question.Get<DocumentStore>().Page<MeetingDetails>(query, question.Caller, question.Roles, question.Http.RequestAborted).ConfigureAwait(false);
        var today = ChinaTime.DateOf(question.Get<TimeProvider>().GetUtcNow());
        var (owners, isOnlyOverdue) = (query.ValuesOf("owner").ToHashSet(), query.ValuesOf("overdue").Any());
        var until = query.ValuesOf("dueTo").Select(day => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)).DefaultIfEmpty(DateOnly.MaxValue).Min();
        var items =
            from meeting in page.Items
            from action in meeting.Actions.Open.Select(a => a.Item)
            let isOverdue = action.Due < today
            where (owners.Count == 0 || owners.Contains(action.Owner)) && action.Due <= until && (isOverdue || !isOnlyOverdue)
            orderby action.Due
            select new OpenAction(meeting.Id, meeting.Unit, meeting.Title, action.Number, action.Task, action.Owner, action.Due, isOverdue, action.From ?? meeting.Id);
        return Results.Json(new OpenActions([.. items], page.Next), StoredJson.Options);
    }
}
