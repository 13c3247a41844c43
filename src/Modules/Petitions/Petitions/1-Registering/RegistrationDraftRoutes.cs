using System.Text.Json;
using System.Text.Json.Nodes;
using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CreationPlatform.Petitions;

/// <summary>Maps an account's own drafts of registrations: <c>/drafts</c> and <c>/drafts/{id}</c>, under an id that the client chooses.</summary>
internal static class RegistrationDraftRoutes
{
    public static void MapDrafts(this IEndpointRouteBuilder petitions, string[] roles)
    {
        petitions.MapGet("/drafts", (HttpContext http, RegistrationDrafts drafts) => Answer(http, roles, async account =>
                Results.Json(await drafts.List(account).ConfigureAwait(false), StoredJson.Options)))
            .WithName("ListRegistrationDrafts").Produces<IReadOnlyList<RegistrationDraft>>().OfOwn(roles);
        petitions.MapGet("/drafts/{draft:guid}", (Guid draft, HttpContext http, RegistrationDrafts drafts) => Answer(http, roles, async account =>
                await drafts.Read(account, draft).ConfigureAwait(false) is { } json ? Results.Bytes(json, "application/json; charset=utf-8") : NotFound()))
            .WithName("GetRegistrationDraft").Produces<JsonObject>().OfOwn(roles);
        petitions.MapPut("/drafts/{draft:guid}", (Guid draft, HttpContext http, RegistrationDrafts drafts) => Answer(http, roles, account => Keep(account, draft, http, drafts)))
            .WithName("KeepRegistrationDraft").Accepts<JsonObject>("application/json").Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status422UnprocessableEntity).OfOwn(roles);
        petitions.MapDelete("/drafts/{draft:guid}", (Guid draft, HttpContext http, RegistrationDrafts drafts) => Answer(http, roles, async account =>
                await drafts.Delete(account, draft).ConfigureAwait(false) ? Results.NoContent() : NotFound()))
            .WithName("DeleteRegistrationDraft").Produces(StatusCodes.Status204NoContent).OfOwn(roles);
    }

    private static async Task<IResult> Keep(string account, Guid id, HttpContext http, RegistrationDrafts drafts)
    {
        var (draft, problem) = await JsonBody.Read<JsonObject>(http).ConfigureAwait(false);
        if (problem is not null) return problem;
        return await drafts.Keep(account, id, JsonSerializer.SerializeToUtf8Bytes(draft, StoredJson.Options)).ConfigureAwait(false)
            ? Results.NoContent()
            : Problem.Of(PetitionRefusals.TooManyDrafts);
    }

    private static async Task<IResult> Answer(HttpContext http, string[] roles, Func<string, Task<IResult>> answer)
    {
        if (http.Features.Get<Caller>() is not { } caller) return Results.Challenge();
        if (!caller.Posts.Any(p => roles.Contains(p.Role))) return new Problem(StatusCodes.Status403Forbidden, Problems.RoleNotPermitted);
        http.Response.Headers.CacheControl = "private, no-store";
        return await answer(caller.Account).ConfigureAwait(false);
    }

    private static Problem NotFound() => new(StatusCodes.Status404NotFound, Problems.NotFound);

    private static void OfOwn(this RouteHandlerBuilder route, string[] roles)
    {
        route.WithMetadata(new RoutePermission(roles));
        foreach (var status in (int[])[401, 403, 404]) route.ProducesProblem(status);
    }
}
