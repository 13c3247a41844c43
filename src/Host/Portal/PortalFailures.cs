using System.Diagnostics;
using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CreationPlatform.Host;

/// <summary>What somebody with a browser sees where there is no page, or where one fails. Programs get problems with codes instead.</summary>
internal static partial class PortalPages
{
    private static readonly PathString[] ForPrograms = ["/api", "/openapi", "/console", "/health", "/.well-known"];

    /// <summary>Whether a page is wanted: by a browser, and at none of the addresses that programs use.</summary>
    public static bool IsForPeople(HttpRequest request) =>
        !ForPrograms.Any(path => request.Path.StartsWithSegments(path))
        && request.GetTypedHeaders().Accept.Any(type => type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase) && type.Quality is not 0d);

    /// <summary>The page that says so, in the language of the address, or of the browser where there is no such address.</summary>
    /// <param name="http">The request.</param>
    /// <param name="status">The HTTP status, 400 to 599.</param>
    public static RazorComponentResult<FailurePage> Failure(HttpContext http, int status)
    {
        var inEnglish = http.Request.Path.StartsWithSegments("/en") || (http.GetEndpoint() is null && !Language.IsChinese(Language.Of(http.Request)));
        return Page<FailurePage>(http, new(!inEnglish, "/"), status, (nameof(FailurePage.Status), status), (nameof(FailurePage.Trace), Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier));
    }
}
