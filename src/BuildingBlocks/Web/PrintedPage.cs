using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace CreationPlatform.BuildingBlocks;

/// <summary>A page to be printed: nothing in it can run, load or be framed, and no cache keeps it.</summary>
/// <param name="html">The whole page, everything that people wrote encoded.</param>
/// <param name="style">The text of its one <c>style</c> element, letter by letter: no other style applies.</param>
public sealed class PrintedPage(string html, string style) : IResult
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var response = httpContext.Response;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; img-src data:; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox allow-modals";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "private, no-store";
        response.Headers["Referrer-Policy"] = "no-referrer";
        return response.WriteAsync(html, httpContext.RequestAborted);
    }
}
