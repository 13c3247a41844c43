using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Host;

/// <summary>
/// The staff console under <c>/console</c>: one page whose scripts ask the API. Its files carry a hash of their content in their names
/// and are kept by browsers for a year; the page itself is asked for anew each time.
/// </summary>
internal static class ConsolePages
{
    private const string Folder = "console/", Index = Folder + "index.html";
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; "
        + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static readonly ProblemText NotBuilt = new("console-not-built",
        "工作台尚未构建：构建时没有找到 Node.js。请安装 Node.js 20.19 以上版本（含 npm）后重新执行 dotnet build。",
        "The console was not built: there was no Node.js at build time. Install Node.js 20.19 or newer with npm and run dotnet build again.");

    /// <summary>Maps the console's files, and its page for every address below <c>/console</c>. Who is not signed in is sent to the sign-in page.</summary>
    public static void MapConsole(this WebApplication app)
    {
        if (File.Exists(Path.Combine(AppContext.BaseDirectory, $"{app.Environment.ApplicationName}.staticwebassets.endpoints.json")))
            app.MapStaticAssets().Add(MakeLasting);
        app.MapGet("/console/{**page:nonfile}", Page).WithName("ShowConsole").ExcludeFromDescription().For();
    }

    private static IResult Page(HttpContext http, IWebHostEnvironment environment)
    {
        var index = environment.WebRootFileProvider.GetFileInfo(Index);
        if (!index.Exists) return new Problem(StatusCodes.Status404NotFound, NotBuilt);
        var headers = http.Response.Headers;
        headers.CacheControl = "no-cache";
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        return Results.Stream(index.CreateReadStream(), "text/html; charset=utf-8");
    }

    private static void MakeLasting(EndpointBuilder file)
    {
        file.Metadata.Add(new OpenToEveryone());
        file.Metadata.Add(new ExcludeFromDescriptionAttribute());
        if (file is not RouteEndpointBuilder { RoutePattern.RawText: { } route } || !route.StartsWith(Folder + "assets/", StringComparison.Ordinal)) return;
        var send = file.RequestDelegate!;
        file.RequestDelegate = http =>
        {
            http.Response.OnStarting(static response =>
            {
                ((HttpResponse)response).Headers.CacheControl = "public, max-age=31536000, immutable";
                return Task.CompletedTask;
            }, http.Response);
            return send(http);
        };
    }
}
