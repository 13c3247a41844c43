using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CreationPlatform.Notifications;

/// <summary>What a system administrator sees of the outbox, and does with it. It shows who was to be told and when, never of what.</summary>
internal static class DeliveryRoutes
{
    private static readonly QueryParameter[] Parameters =
    [
        new(DeliveryList.State, "waiting, sent, dropped or dead."), new(DeliveryList.Channel, "mail, webhook, wecom or dingtalk."),
        new(DeliveryList.After, "The last delivery of the page before.", Kind: QueryKind.Id), new(DeliveryList.Limit, "How many, 50 if not given.", Kind: QueryKind.Number),
    ];

    public static void MapDeliveries(this IEndpointRouteBuilder api)
    {
        var deliveries = api.MapGroup("/deliveries").WithTags("Deliveries");
        deliveries.MapInquiry("", "ListDeliveries", Parameters, q => q.Of<DeliveryList>().Page(q)).For(Roles.SystemAdministrator);
        var again = deliveries.MapPost("/{id:guid}/resending", async (Guid id, HttpContext http, Deliveries all, TimeProvider clock) =>
                http.Features.Get<Caller>() is not { } caller ? Results.Challenge()
                : !caller.Posts.Any(p => p.Role == Roles.SystemAdministrator) ? new Problem(StatusCodes.Status403Forbidden, Problems.RoleNotPermitted)
                : await all.SendAgain(id, clock.GetUtcNow()).ConfigureAwait(false) ? Results.Accepted()
                : new Problem(StatusCodes.Status404NotFound, Problems.NotFound))
            .WithName("ResendDelivery").WithMetadata(new RoutePermission([Roles.SystemAdministrator])).Produces(StatusCodes.Status202Accepted);
        foreach (var status in (int[])[401, 403, 404]) again.ProducesProblem(status);
    }
}
