using System.Globalization;
using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CreationPlatform.Meetings;

/// <summary>A feed's calendar as calendar programs fetch it, without an account: whoever has the address is answered.</summary>
internal static class CalendarRoute
{
    public static void Map(IEndpointRouteBuilder api) => api
        .MapGet("/calendar/{id:guid}.ics", (Guid id, string? token, HttpContext http, CalendarSource source) => Answer(id, token ?? "", http, source))
        .WithName("GetCalendar").WithTags("Calendar feeds").WithMetadata(new OpenToEveryone()).AllowAnonymous()
        .Produces(StatusCodes.Status200OK, contentType: "text/calendar").ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status429TooManyRequests);

    private static async Task<IResult> Answer(Guid id, string token, HttpContext http, CalendarSource source)
    {
        http.Response.Headers.CacheControl = "private, no-store";
        if (source.Tries.Count($"{id}", http.Connection.RemoteIpAddress) is { } wait)
        {
            http.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return new Problem(StatusCodes.Status429TooManyRequests, Problems.TooManyRequests);
        }
        return await source.Of(id, token, http.RequestAborted).ConfigureAwait(false) is { } calendar
            ? Results.Text(calendar, "text/calendar; charset=utf-8")
            : new Problem(StatusCodes.Status404NotFound, Problems.NotFound);
    }
}
