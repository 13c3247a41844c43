using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Http.Features;

namespace CreationPlatform.Host;

/// <summary>Says who may use one of the host's own routes, and sees to it.</summary>
internal static class RouteAccess
{
    /// <summary>For accounts that hold a post with one of the roles; without roles, for every account.</summary>
    public static RouteHandlerBuilder For(this RouteHandlerBuilder route, params string[] roles)
    {
        route.WithMetadata(new RoutePermission(roles));
        return route.RequireAuthorization(policy =>
        {
            policy.RequireAuthenticatedUser();
            if (roles.Length > 0) policy.RequireAssertion(asked => asked.Resource is HttpContext http && http.Features.Get<Caller>()?.Posts.Any(p => roles.Contains(p.Role)) == true);
        });
    }

    /// <summary>Nobody has to be signed in: the portal, health, and signing in itself.</summary>
    public static RouteHandlerBuilder ForEveryone(this RouteHandlerBuilder route) => route.WithMetadata(new OpenToEveryone()).AllowAnonymous();

    /// <summary>Who asks, on a route that is not for everyone.</summary>
    public static Caller Caller(this HttpContext http) => http.Features.GetRequiredFeature<Caller>();
}
