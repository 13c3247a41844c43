using System.Globalization;
using CreationPlatform.BuildingBlocks;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CreationPlatform.Notices;

/// <summary>Notices for everybody, without an account. What everybody may read any cache may keep, for a minute.</summary>
internal static class PortalRoutes
{
    private const int Usual = 20, Most = 100;

    /// <summary>Maps the routes under <c>/api/portal/notices</c>.</summary>
    public static void Map(IEndpointRouteBuilder portal)
    {
        var open = portal.MapGroup("").WithTags("Portal").WithMetadata(new OpenToEveryone());
        Describe(open.MapGet("", List).WithName("ReadNotices").Produces<NoticesRead>(), 400, 429)
            .WithDescription($"The newest first. unit: the notices of this unit, of those above it and of their departments; limit: 1–{Most}, usually {Usual}; after: where the page begins.");
        Describe(open.MapGet("/{id:guid}", One).WithName("ReadNotice").Produces<ReadNotice>(), 404, 429);
    }

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder route, params int[] problems) =>
        problems.Aggregate(route, (described, status) => described.ProducesProblem(status));

    private static async Task<IResult> List(HttpContext http, IMediator mediator, NoticeLimits limits)
    {
        if (limits.Stopped(http) is { } stopped) return stopped;
        var query = http.Request.Query;
        if (!NoticeLists.Portal.TryRead(query, out var read, out var why)) return new Problem(StatusCodes.Status400BadRequest, Problems.MalformedQuery, why);
        if (read.Limit > Most) return new Problem(StatusCodes.Status400BadRequest, Problems.MalformedQuery, $"limit: 1–{Most}");
        return Kept(http, await mediator.Send(
            new NoticesAt(read.ValuesOf("unit").FirstOrDefault(), query.ContainsKey("after") ? query["after"].ToString() : null, query.ContainsKey("limit") ? read.Limit : Usual), http.RequestAborted));
    }

    private static async Task<IResult> One(Guid id, HttpContext http, IMediator mediator, NoticeLimits limits) =>
        limits.Stopped(http) is { } stopped ? stopped
        : (await mediator.Send(new NoticeWith(id), http.RequestAborted)).Notice is { } notice ? Kept(http, notice)
        : new Problem(StatusCodes.Status404NotFound, Problems.NotFound);

    private static IResult Kept(HttpContext http, object answer)
    {
        http.Response.Headers.CacheControl = "public, max-age=60";
        return Results.Json(answer, StoredJson.Options);
    }
}

/// <summary>How often a minute somebody may ask: 120 times from one address, which a whole house may share.</summary>
internal sealed class NoticeLimits : IDisposable
{
    private readonly AttemptLimits _questions = new(perAddress: 120, perThing: 6_000);

    /// <summary>The answer to whoever asks too often; none where it may go on.</summary>
    public IResult? Stopped(HttpContext http)
    {
        if (_questions.Count("notices", http.Connection.RemoteIpAddress) is not { } wait) return null;
        http.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return new Problem(StatusCodes.Status429TooManyRequests, Problems.TooManyRequests);
    }

    public void Dispose() => _questions.Dispose();
}
