using System.Text.Encodings.Web;
using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace CreationPlatform.Host;

/// <summary>Recognizes the account behind a session's token, and says so to those it does not recognize.</summary>
internal sealed class SessionAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, Sessions sessions, Callers callers)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    /// <summary>The scheme's name.</summary>
    public const string SchemeName = "session";

    private bool _forged;

    /// <summary>The token that a request carries, and how; a header counts before a cookie.</summary>
    public static (string Token, SessionKind Kind)? TokenIn(HttpRequest request) =>
        BearerToken.In(request) is { } bearer ? (bearer, SessionKind.Bearer)
        : SessionCookie.In(request) is { } cookie ? (cookie, SessionKind.Page)
        : null;

    /// <inheritdoc/>
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (TokenIn(Request) is not var (token, kind)) return AuthenticateResult.NoResult();
        if (await sessions.Of(token, kind) is not { } session) return AuthenticateResult.Fail("There is no such session.");
        _forged = kind == SessionKind.Page && CrossSite.Forged(Request);
        if (_forged) return AuthenticateResult.Fail("Another site made the browser send this.");
        return AuthenticateResult.Success(new(await callers.Recognize(Context, session.Account, session.Expires, SchemeName), SchemeName));
    }

    /// <inheritdoc/>
    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        await HandleAuthenticateOnceSafeAsync();
        if (_forged) await new Problem(StatusCodes.Status403Forbidden, SigningInProblems.CrossSiteRequest).ExecuteAsync(Context);
        else if (!Request.Path.StartsWithSegments("/api")) Response.Redirect(SignInPages.AddressWithWayBack(Request));
        else
        {
            Response.Headers.WWWAuthenticate = "Bearer";
            await new Problem(StatusCodes.Status401Unauthorized, Problems.NotSignedIn).ExecuteAsync(Context);
        }
    }

    /// <inheritdoc/>
    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        new Problem(StatusCodes.Status403Forbidden, Problems.RoleNotPermitted).ExecuteAsync(Context);
}

/// <summary>The token in the header <c>Authorization: Bearer</c>.</summary>
internal static class BearerToken
{
    private const string Prefix = "Bearer ";

    /// <summary>A request's token, if it has one.</summary>
    public static string? In(HttpRequest request) =>
        request.Headers.Authorization.ToString() is var header && header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            ? header[Prefix.Length..].Trim()
            : null;

    /// <summary>Whether a token has the form of a JWT, which no session's token has.</summary>
    public static bool IsJwt(string token) => token.AsSpan().Count('.') == 2;
}
