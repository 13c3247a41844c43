using System.Text.RegularExpressions;
using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;

namespace CreationPlatform.Host;

/// <summary>
/// Bearer tokens of an external OIDC issuer, when <c>Platform:Oidc:Authority</c> and <c>Platform:Oidc:Audience</c> are set. The account is
/// the claim <c>Platform:Oidc:AccountClaim</c> (<c>preferred_username</c>) behind <c>oidc:</c>, so that it is never a local account.
/// </summary>
internal static partial class OidcTokens
{
    /// <summary>The scheme's name.</summary>
    public const string SchemeName = "oidc";

    private const string Either = "session-or-oidc";
    private static readonly TimeSpan ClockSkew = TimeSpan.FromSeconds(30);

    /// <summary>Adds the scheme, if it is configured, and sends tokens with the form of a JWT to it.</summary>
    public static void AddOidcTokens(this AuthenticationBuilder authentication, IConfiguration configuration)
    {
        var oidc = configuration.GetSection("Platform:Oidc");
        if (oidc["Authority"] is not { Length: > 0 } authority || oidc["Audience"] is not { Length: > 0 } audience) return;
        var accountClaim = oidc["AccountClaim"] ?? "preferred_username";
        authentication.Services.Configure<AuthenticationOptions>(o => o.DefaultScheme = Either);
        authentication.AddPolicyScheme(Either, null, o =>
        {
            o.ForwardDefaultSelector = http =>
                BearerToken.In(http.Request) is { } token && BearerToken.IsJwt(token) ? SchemeName : SessionAuthentication.SchemeName;
            o.ForwardChallenge = o.ForwardForbid = SessionAuthentication.SchemeName;
        });
        authentication.AddJwtBearer(SchemeName, o =>
        {
            o.Authority = authority;
            o.Audience = audience;
            o.RequireHttpsMetadata = !new Uri(authority).IsLoopback;
            o.MapInboundClaims = false;
            o.TokenValidationParameters = new()
            {
                ValidAudience = audience,
                ClockSkew = ClockSkew,
                ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256],
            };
            o.Events = new() { OnTokenValidated = context => Recognize(context, accountClaim) };
        });
    }

    private static async Task Recognize(TokenValidatedContext context, string accountClaim)
    {
        if (context.Principal?.FindFirst(accountClaim)?.Value is not { } name || !NameForm().IsMatch(name))
        {
            context.Fail($"The token has no usable claim {accountClaim}.");
            return;
        }
        var callers = context.HttpContext.RequestServices.GetRequiredService<Callers>();
        context.Principal = await callers.Recognize(context.HttpContext, $"oidc:{name}", context.SecurityToken.ValidTo, SchemeName);
    }

    // No blanks, no control characters, nothing that is not a whole character: the name goes into the log.
    [GeneratedRegex(@"\A[^\p{C}\s]{1,128}\z")]
    private static partial Regex NameForm();
}
