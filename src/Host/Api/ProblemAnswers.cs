using System.Globalization;
using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing.Template;
using Npgsql;

namespace CreationPlatform.Host;

/// <summary>
/// Whatever goes wrong is answered as a problem with a code, and to somebody with a browser on the portal as a page; the details stay in the
/// host's own log.
/// </summary>
internal static partial class ProblemAnswers
{
    private static readonly ProblemText NoDatabase = new("database-unavailable", "数据库暂时不可用，请稍后重试。", "The database is not available for the moment. Try again later.");
    private static readonly ProblemText NotAllowed = new("method-not-allowed", "此地址不支持该方法。", "This address does not support the method.");

    public static void UseProblems(this WebApplication app)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("CreationPlatform.Host.Requests");
        app.Use(async (http, next) =>
        {
            CultureInfo.CurrentUICulture = Language.Of(http.Request);
            try
            {
                await next(http);
            }
            catch (Exception e) when (!http.Response.HasStarted)
            {
                if (http.RequestAborted.IsCancellationRequested) return;
                http.Response.Clear();
                await Answer(http, Of(e, http, log));
                return;
            }
            if (http.Response is { HasStarted: false, ContentLength: null, ContentType: null } && EmptyAnswer(http) is { } problem) await Answer(http, problem);
        });
    }

    private static Task Answer(HttpContext http, Problem problem) =>
        PortalPages.IsForPeople(http.Request) ? PortalPages.Failure(http, problem.Status).ExecuteAsync(http) : problem.ExecuteAsync(http);

    private static Problem Of(Exception e, HttpContext http, ILogger log)
    {
        switch (e)
        {
            case OutcomeUnknownException:
                Unknown(log, e, http.Request.Path);
                http.Response.Headers.RetryAfter = "1";
                return new(StatusCodes.Status503ServiceUnavailable, Problems.OutcomeUnknown);
            case BadHttpRequestException bad:
                return new(bad.StatusCode, bad.StatusCode == StatusCodes.Status413PayloadTooLarge ? Problems.TooLarge : Problems.MalformedBody);
            case NpgsqlException { IsTransient: true } or NpgsqlException { InnerException: IOException or TimeoutException or System.Net.Sockets.SocketException }:
                Unreachable(log, e, http.Request.Path);
                http.Response.Headers.RetryAfter = "2";
                return new(StatusCodes.Status503ServiceUnavailable, NoDatabase);
            default:
                Defect(log, e, http.Request.Method, http.Request.Path);
                return new(StatusCodes.Status500InternalServerError, Problems.Defect);
        }
    }

    private static Problem? EmptyAnswer(HttpContext http) => http.Response.StatusCode switch
    {
        StatusCodes.Status404NotFound => new(404, Problems.NotFound),
        StatusCodes.Status405MethodNotAllowed => new(405, NotAllowed),
        StatusCodes.Status415UnsupportedMediaType => TypesTaken(http) is var types && types is [] or ["application/json"] ? new(415, Problems.NotJson) : new(415, Problems.OtherType, string.Join(", ", types)),
        StatusCodes.Status400BadRequest => new(400, Problems.MalformedBody),
        _ => null,
    };

    /// <summary>What bodies this address takes. Routing has put an endpoint of its own in the place of the one that takes them.</summary>
    private static IReadOnlyList<string> TypesTaken(HttpContext http) => http.RequestServices.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains(http.Request.Method) == true
            && new TemplateMatcher(new RouteTemplate(e.RoutePattern), []).TryMatch(http.Request.Path, []))
        .OrderBy(e => e.RoutePattern.InboundPrecedence)
        .Select(e => e.Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes)
        .FirstOrDefault(types => types is not null) ?? [];

    [LoggerMessage(LogLevel.Warning, "The outcome of a request to {Path} is not known.")]
    private static partial void Unknown(ILogger log, Exception e, PathString path);

    [LoggerMessage(LogLevel.Warning, "The database could not be reached for {Path}.")]
    private static partial void Unreachable(ILogger log, Exception e, PathString path);

    [LoggerMessage(LogLevel.Error, "{Method} {Path} met a defect.")]
    private static partial void Defect(ILogger log, Exception e, string method, PathString path);
}
