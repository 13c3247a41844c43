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
        views.MapPut("/{name}", (string list, string name, HttpContext http, SavedViews saved) => WithList(http, list, known =>
                SmallBody.Answer<ViewQuery>(http.Request, given => Save(saved, http.Caller().Account, list, known, new(name, given.Query)))))
            .WithName("SaveView").Accepts<ViewQuery>("application/json").Produces(204).ProducesProblem(400).ProducesProblem(404).ProducesProblem(422).For();
        views.MapDelete("/{name}", (string list, string name, HttpContext http, SavedViews saved) => WithList(http, list, async _ =>
                !name.Any(char.IsControl) && await saved.Forget(http.Caller().Account, list, name) ? TypedResults.NoContent() : NotFound()))
            .WithName("DeleteSavedView").Produces(204).ProducesProblem(404).For();
    }

    /// <summary>The list of that name, if the caller may read it.</summary>
    private static async Task<IResult> WithList(HttpContext http, string list, Func<DocumentList, Task<IResult>> answer)
    {
        var endpoint = http.RequestServices.GetRequiredService<EndpointDataSource>().Endpoints.FirstOrDefault(e => e.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName == list);
        var mayRead = endpoint?.Metadata.GetMetadata<RoutePermission>() is { } permission
            && (permission.Roles.Count == 0 || http.Caller().Posts.Any(p => permission.Roles.Contains(p.Role)));
        return mayRead && endpoint!.Metadata.GetMetadata<DocumentList>() is { } known ? await answer(known) : NotFound();
    }

    private static async Task<IResult> Save(SavedViews saved, string account, string list, DocumentList known, SavedView view)
    {
        if (view.Name.Length > LongestName || view.Name.Any(char.IsControl)) return new Problem(StatusCodes.Status400BadRequest, Problems.Invalid, $"name: 1–{LongestName}");
        if (view.Query.Length > LongestQuery) return new Problem(StatusCodes.Status400BadRequest, Problems.Invalid, $"query: 0–{LongestQuery}");
        if (!known.TryRead(QueryHelpers.ParseQuery(view.Query), out var read, out var why) || read.After is not null)
            return new Problem(StatusCodes.Status422UnprocessableEntity, NotAView, why.Length > 0 ? why : "after");
        return await saved.Save(account, list, view) ? TypedResults.NoContent() : new Problem(StatusCodes.Status422UnprocessableEntity, TooMany);
    }

    private static Problem NotFound() => new(StatusCodes.Status404NotFound, Problems.NotFound);

    /// <summary>What a view shows.</summary>
    /// <param name="Query">The query string of the list, without the question mark.</param>
    internal sealed record ViewQuery(string Query);
}
