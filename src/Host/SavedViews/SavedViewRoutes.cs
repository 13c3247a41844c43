using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.WebUtilities;

namespace CreationPlatform.Host;

/// <summary>Views of lists that an account keeps for itself. A list goes by the id of its operation; only what it understands can be saved.</summary>
internal static class SavedViewRoutes
{
    private const int LongestName = 60, LongestQuery = 2_000;

    private static readonly ProblemText
        TooMany = new("too-many-saved-views", $"最多保存 {SavedViews.Most} 个视图。请先删除不用的视图。", $"At most {SavedViews.Most} views can be saved. Delete one that you no longer need."),
        NotAView = new("saved-view-not-understood", "该列表不能按此条件筛选。请核对筛选条件。", "The list cannot be narrowed in this way. Check the filters.");

    public static void MapSavedViews(this WebApplication app)
    {
        var views = app.MapGroup("/api/saved-views/{list}").WithTags("SavedViews");
        views.MapGet("", (string list, HttpContext http, SavedViews saved) => WithList(http, list, async _ =>
                TypedResults.Json(await saved.Of(http.Caller().Account, list, http.RequestAborted), StoredJson.Options)))
            .WithName("ListSavedViews").Produces<IReadOnlyList<SavedView>>().ProducesProblem(404).For();
        views.MapGet("/{name}", (string list, string name, HttpContext http, SavedViews saved) => WithList(http, list, async _ =>
                (await saved.Of(http.Caller().Account, list, http.RequestAborted)).FirstOrDefault(v => v.Name == name) is { } view ? TypedResults.Json(view, StoredJson.Options) : NotFound()))
            .WithName("GetSavedView").Produces<SavedView>().ProducesProblem(404).For();
        views.MapPut("/{name}", (string list, string name, HttpContext http, SavedViews saved) => WithList(http, list, endpoint =>
                SmallBody.Answer<ViewQuery>(http.Request, given => Save(saved, http.Caller().Account, list, endpoint, new(name, given.Query)))))
            .WithName("SaveView").Accepts<ViewQuery>("application/json").Produces(204).ProducesProblem(400).ProducesProblem(404).ProducesProblem(422).For();
        views.MapDelete("/{name}", (string list, string name, HttpContext http, SavedViews saved) => WithList(http, list, async _ =>
                !name.Any(char.IsControl) && await saved.Forget(http.Caller().Account, list, name) ? TypedResults.NoContent() : NotFound()))
            .WithName("DeleteSavedView").Produces(204).ProducesProblem(404).For();
    }

    /// <summary>The list of that name, if the caller may read it.</summary>
    private static async Task<IResult> WithList(HttpContext http, string list, Func<Endpoint, Task<IResult>> answer)
    {
        var endpoint = http.RequestServices.GetRequiredService<EndpointDataSource>().Endpoints.FirstOrDefault(e => e.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName == list);
        var mayRead = endpoint?.Metadata.GetMetadata<RoutePermission>() is { } permission
            && (permission.Roles.Count == 0 || http.Caller().Posts.Any(p => permission.Roles.Contains(p.Role)));
        return mayRead && IsList(endpoint!) ? await answer(endpoint!) : NotFound();
    }

    /// <summary>A list of documents, or any other answer that comes by pages.</summary>
    private static bool IsList(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<DocumentList>() is not null || endpoint.Metadata.OfType<QueryParameter>().Any(p => p.Name == "limit");

    /// <summary>What a list does not understand of a query, or no view can keep: where a page begins. Nothing when all is well.</summary>
    private static string? NotUnderstood(Endpoint endpoint, string query)
    {
        var taken = QueryHelpers.ParseQuery(query);
        if (endpoint.Metadata.GetMetadata<DocumentList>() is { } documents)
            return !documents.TryRead(taken, out var read, out var wrong) ? wrong : read.After is not null ? "after" : null;
        QueryParameter[] filters = [.. endpoint.Metadata.OfType<QueryParameter>().Where(p => p.Name is not ("before" or "after"))];
        return filters.TryRead(taken, out _, out var why) ? null : why;
    }

    private static async Task<IResult> Save(SavedViews saved, string account, string list, Endpoint endpoint, SavedView view)
    {
        if (view.Name.Length > LongestName || view.Name.Any(char.IsControl)) return new Problem(StatusCodes.Status400BadRequest, Problems.Invalid, $"name: 1–{LongestName}");
        if (view.Query.Length > LongestQuery) return new Problem(StatusCodes.Status400BadRequest, Problems.Invalid, $"query: 0–{LongestQuery}");
        if (NotUnderstood(endpoint, view.Query) is { } why) return new Problem(StatusCodes.Status422UnprocessableEntity, NotAView, why);
        return await saved.Save(account, list, view) ? TypedResults.NoContent() : new Problem(StatusCodes.Status422UnprocessableEntity, TooMany);
    }

    private static Problem NotFound() => new(StatusCodes.Status404NotFound, Problems.NotFound);

    /// <summary>What a view shows.</summary>
    /// <param name="Query">The query string of the list, without the question mark.</param>
    internal sealed record ViewQuery(string Query);
}
