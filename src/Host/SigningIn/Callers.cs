using System.Globalization;
using System.Net;
using System.Security.Claims;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Host;

/// <summary>Makes the <see cref="Caller"/> of a request, which all else in the platform asks for.</summary>
internal sealed class Callers(IHoldPosts posts, TimeProvider clock)
{
    private static readonly string[] InstantForms = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];
    private static readonly IPNetwork[] PrivateNetworks =
    [
        .. new[] { "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "100.64.0.0/10", "fc00::/7", "fe80::/10" }
            .Select(network => IPNetwork.Parse(network)),
    ];

    /// <summary>Puts the caller on the request, with the posts that the account holds today.</summary>
    /// <param name="http">The request.</param>
    /// <param name="account">Who proved to be asking.</param>
    /// <param name="until">When that proof ends.</param>
    /// <param name="scheme">How it was proved.</param>
    /// <returns>The same for ASP.NET Core.</returns>
    public async Task<ClaimsPrincipal> Recognize(HttpContext http, string account, DateTimeOffset until, string scheme)
    {
        var held = await posts.PostsOf(account, ChinaTime.DateOf(clock.GetUtcNow()));
        http.Features.Set(new Caller(account, held, AddressClassOf(http.Connection.RemoteIpAddress), ClientTimeOf(http.Request)));
        http.Features.Set(new Proof(scheme, until));
        return new(new ClaimsIdentity([new(ClaimTypes.Name, account)], scheme));
    }

    /// <summary>Whether an address is of this machine, of a private network or of the world; nothing when there is none.</summary>
    public static string? AddressClassOf(IPAddress? address)
    {
        if (address is null) return null;
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (IPAddress.IsLoopback(address)) return "loopback";
        return PrivateNetworks.Any(n => n.Contains(address)) ? "private" : "public";
    }

    private static DateTimeOffset? ClientTimeOf(HttpRequest request) =>
        DateTimeOffset.TryParseExact(request.Headers["X-Client-Time"], InstantForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time.ToUniversalTime()
            : null;
}

/// <summary>How a caller proved who it is.</summary>
/// <param name="Scheme"><see cref="SessionAuthentication.SchemeName"/> or <see cref="OidcTokens.SchemeName"/>.</param>
/// <param name="Until">When that ends.</param>
internal sealed record Proof(string Scheme, DateTimeOffset Until);
