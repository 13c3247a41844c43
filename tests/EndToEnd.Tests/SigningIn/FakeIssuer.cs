using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CreationPlatform.Host;

/// <summary>An OIDC issuer on this machine: discovery, keys, and any token that a test asks for.</summary>
internal sealed class FakeIssuer : IAsyncDisposable
{
    private readonly RSA _key = RSA.Create(2048), _strange = RSA.Create(2048);
    private WebApplication _app = null!;

    public const string Audience = "creation-platform";

    public string Authority => _app.Urls.Single();

    public Dictionary<string, string?> Settings => new() { ["Platform:Oidc:Authority"] = Authority, ["Platform:Oidc:Audience"] = Audience };

    public static async Task<FakeIssuer> Start()
    {
        var issuer = new FakeIssuer();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        issuer._app = builder.Build();
        issuer._app.MapGet("/.well-known/openid-configuration", () => Results.Json(new { issuer = issuer.Authority, jwks_uri = $"{issuer.Authority}/keys" }));
        var key = issuer._key.ExportParameters(includePrivateParameters: false);
        issuer._app.MapGet("/keys", () => Results.Json(new
        {
            keys = new[] { new { kty = "RSA", use = "sig", kid = "1", alg = "RS256", n = Base64Url.EncodeToString(key.Modulus), e = Base64Url.EncodeToString(key.Exponent) } },
        }));
        await issuer._app.StartAsync();
        return issuer;
    }

    /// <summary>A token. What is not said is right.</summary>
    public string Token(object? account, string claim = "preferred_username", string? issuer = null, string audience = Audience, int minutes = 5, string algorithm = "RS256", bool strangeKey = false)
    {
        var now = DateTimeOffset.UtcNow;
        var claims = new Dictionary<string, object?>
        {
            ["iss"] = issuer ?? Authority,
            ["aud"] = audience,
            ["sub"] = "4711",
            [claim] = account,
            ["nbf"] = now.AddMinutes(Math.Min(0, minutes) - 10).ToUnixTimeSeconds(),
            ["exp"] = now.AddMinutes(minutes).ToUnixTimeSeconds(),
        };
        var signed = $"{Part(new { typ = "JWT", alg = algorithm, kid = "1" })}.{Part(claims)}";
        return $"{signed}.{Base64Url.EncodeToString(Sign(algorithm, Encoding.ASCII.GetBytes(signed), strangeKey ? _strange : _key))}";
    }

    private byte[] Sign(string algorithm, byte[] text, RSA key) => algorithm switch
    {
        "none" => [],
        "HS256" => HMACSHA256.HashData(Encoding.ASCII.GetBytes(_key.ExportSubjectPublicKeyInfoPem()), text),
        _ => key.SignData(text, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
    };

    private static string Part(object value) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(value));

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _key.Dispose();
        _strange.Dispose();
    }
}
