using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CreationPlatform.BuildingBlocks;

/// <summary>A read model that shows what is owed by a day: a part of a module's work list.</summary>
public abstract class WorkSource
{
    private protected WorkSource(IReadOnlyList<string> roles) => Roles = roles;

    /// <summary>The roles that do the work, and not those that may only look.</summary>
    public IReadOnlyList<string> Roles { get; }

    /// <summary>What is owed from a place of the common order on, at most as many documents as the question wants; and whether more follow.</summary>
    internal abstract Task<(IReadOnlyList<OwedOnDocument> Found, bool GoesOn)> From(ListQuestion question, Acting acting);
}

/// <summary>What is owed on one document, and the document's place in the order of days and ids.</summary>
internal sealed record OwedOnDocument((string Due, Guid Id) Place, IReadOnlyList<Owed> Items) : IComparable<OwedOnDocument>
{
    /// <summary>As PostgreSQL orders them: days by their digits, ids by their bytes.</summary>
    public int CompareTo(OwedOnDocument? other) => string.CompareOrdinal($"{Place.Due}{Place.Id}", other is null ? "" : $"{other.Place.Due}{other.Place.Id}");
}

/// <inheritdoc/>
/// <param name="roles">The roles that do the work.</param>
/// <param name="dueBy">The member that holds the first day by which something is owed; null where nothing is.</param>
/// <param name="narrow">To which documents the caller's posts narrow the list. What they reach only counts among those.</param>
/// <param name="owed">What exactly the posts owe on a document.</param>
/// <typeparam name="TDocument">The read model; it holds no sealed field.</typeparam>
public sealed class WorkSource<TDocument>(
    IReadOnlyList<string> roles, string dueBy, Func<Acting, IReadOnlyList<(ListFilter Filter, string[] Values)>> narrow, Func<TDocument, Acting, IEnumerable<Owed>> owed) : WorkSource(roles)
{
    private readonly DocumentList _list = new(dueBy) { Ascending = true };

    internal override async Task<(IReadOnlyList<OwedOnDocument> Found, bool GoesOn)> From(ListQuestion question, Acting acting)
    {
        if (acting.Posts.Count == 0) return ([], false);
        var (found, goesOn) = await question.Get<DocumentStore>()
            .Places<TDocument>(question.Query with { List = _list, Filters = narrow(acting) }, question.Caller, Roles, question.Http.RequestAborted).ConfigureAwait(false);
        return ([.. found.Select(f => new OwedOnDocument(f.Place, [.. owed(f.Document, acting)]))], goesOn);
    }
}

/// <summary>Maps work lists.</summary>
public static class WorkListRoutes
{
    private static readonly DocumentList ByDay = new("due") { Ascending = true };

    /// <summary>
    /// Maps a module's work list, <c>GET …/work-list?limit=50&amp;after=…</c>: its sources side by side in the one order of days. Whoever acts
    /// in one of them may ask, and is answered what his posts owe.
    /// </summary>
    /// <param name="routes">The module's group.</param>
    /// <param name="operation">The operation's id.</param>
    /// <param name="sources">What the module knows to be owed.</param>
    public static void MapWorkList(this IEndpointRouteBuilder routes, string operation, params IReadOnlyList<WorkSource> sources) =>
        routes.MapAnswer<WorkList>("/work-list", operation, ByDay, question => Answer(question, sources)).For([.. sources.SelectMany(s => s.Roles).Distinct()]);

    private static async Task<IResult> Answer(ListQuestion question, IReadOnlyList<WorkSource> sources)
    {
        var (rules, today) = (question.Get<RuleBooks>().Current, ChinaTime.DateOf(question.Get<TimeProvider>().GetUtcNow()));
        var tree = await question.Get<IOrgTrees>().AsOf(today).ConfigureAwait(false);
        var (all, goesOn) = (new List<OwedOnDocument>(), false);
        foreach (var source in sources)
        {
            Post[] posts = [.. question.Caller.Posts.Where(p => source.Roles.Contains(p.Role))];
            var (found, more) = await source.From(question, new(posts, tree, rules, today)).ConfigureAwait(false);
            all.AddRange(found);
            goesOn |= more;
        }
        all.Sort();
        var page = all.Take(question.Query.Limit).ToList();
        var next = goesOn || page.Count < all.Count ? DocumentList.CursorAfter(page[^1].Place.Due, page[^1].Place.Id) : null;
        return Results.Json(new WorkList([.. page.SelectMany(d => d.Items).Select(item => item.On(today, rules.Calendar))], next), StoredJson.Options);
    }
}
