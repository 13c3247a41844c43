using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CreationPlatform.Petitions;

/// <summary>Rating an answer and choosing an own query code, by number and code. An <c>Idempotency-Key</c> makes sending twice harmless.</summary>
internal static class RatingRoutes
{
    /// <summary>Maps the routes under <c>/api/portal/petitions</c>.</summary>
    public static void Map(IEndpointRouteBuilder open)
    {
        foreach (var endpoint in (RouteHandlerBuilder[])
            [
                open.MapPost("/rating", (HttpContext http, PortalRatings ratings) => PortalRoutes.Answer<GivenByCode>(http, given => given.Number, given => Rate(http, given, ratings)))
                    .WithName("RatePetition").Accepts<GivenByCode>("application/json"),
                open.MapPost("/query-code", (HttpContext http, PortalRatings ratings) => PortalRoutes.Answer<NewCode>(http, given => given.Number, given => Replace(http, given, ratings)))
                    .WithName("ReplaceQueryCode").Accepts<NewCode>("application/json"),
            ])
        {
            endpoint.Produces(StatusCodes.Status204NoContent);
            foreach (var status in (int[])[400, 404, 409, 422, 429]) endpoint.ProducesProblem(status);
        }
    }

    private static Task<IResult> Rate(HttpContext http, GivenByCode given, PortalRatings ratings) => PortalRoutes.Acted(
        http, commandOf => ratings.Rate(given.Number, given.Code, given.Reception, given.Handling, given.Words, commandOf));

    private static Task<IResult> Replace(HttpContext http, NewCode given, PortalRatings ratings) => PortalRoutes.Acted(
        http, commandOf => ratings.ReplaceCode(given.Number, given.Code, given.Chosen, commandOf));

    /// <summary>Number and query code, what the petitioner says, and words if there are any.</summary>
    internal sealed record GivenByCode(string Number, string Code, Satisfaction Reception, Satisfaction Handling, string? Words = null);

    /// <summary>Number, the code until now, and the one that takes its place.</summary>
    internal sealed record NewCode(string Number, string Code, string Chosen);
}
