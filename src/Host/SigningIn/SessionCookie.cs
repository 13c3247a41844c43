using System.Net;

namespace CreationPlatform.Host;

/// <summary>The cookie that carries a page session. It goes over TLS only, but on the machine itself.</summary>
internal static class SessionCookie
{
    private const string Secure = "__Host-session", OnThisMachine = "session";

    /// <summary>The token in a request's cookie, if any.</summary>
    public static string? In(HttpRequest request) => NameFor(request) is { } name ? request.Cookies[name] : null;

    /// <summary>Whether a cookie can be given over this connection.</summary>
    public static bool CanTravel(HttpRequest request) => NameFor(request) is not null;

    /// <summary>Gives a session's token to the browser, until the browser closes.</summary>
    public static void Give(HttpContext http, StartedSession session) =>
        http.Response.Cookies.Append(NameFor(http.Request)!, session.Token, Form(http.Request));

    /// <summary>Takes the cookie away.</summary>
    public static void Take(HttpContext http)
    {
        if (NameFor(http.Request) is { } name) http.Response.Cookies.Delete(name, Form(http.Request));
    }

    private static CookieOptions Form(HttpRequest request) =>
        new() { Path = "/", HttpOnly = true, Secure = request.IsHttps, SameSite = SameSiteMode.Strict, IsEssential = true };

    private static string? NameFor(HttpRequest request) => request.IsHttps ? Secure : IsOnThisMachine(request) ? OnThisMachine : null;

    private static bool IsOnThisMachine(HttpRequest request)
    {
        var host = request.Host.Host;
        return request.HttpContext.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
            && (host == "localhost" || (IPAddress.TryParse(host, out var named) && IPAddress.IsLoopback(named)));
    }
}
