using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// The key with which the platform signs what people take home: ECDSA on P-256. A signed statement is a JWS (RFC 7515, ES256) that
/// anybody can verify offline with the published half; all hosts of one platform share the file.
/// </summary>
public sealed class SigningKey
{
    private const int LongestStatement = 16 * 1024;
    private readonly ECParameters _key;
    private readonly string _header;

    private SigningKey(ECParameters key)
    {
        _key = key;
        var (x, y) = (Base64Url.EncodeToString(key.Q.X), Base64Url.EncodeToString(key.Q.Y));
        Id = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes($$"""{"crv":"P-256","kty":"EC","x":"{{x}}","y":"{{y}}"}""")));
        Published = new([new("EC", "P-256", x, y, "sig", "ES256", Id)]);
        _header = Base64Url.EncodeToString(Encoding.ASCII.GetBytes($$"""{"alg":"ES256","kid":"{{Id}}"}"""));
    }

    /// <summary>The key's thumbprint (RFC 7638); stands in every statement.</summary>
    public string Id { get; }

    /// <summary>The half that everybody may have, as a JSON Web Key Set (RFC 7517).</summary>
    public PublishedKeys Published { get; }

    /// <summary>Reads the key file; where there is none yet, makes one that only this user can read.</summary>
    /// <param name="path">The file: PKCS #8 in base64.</param>
    /// <exception cref="InvalidDataException">It holds no such key.</exception>
    public static SigningKey FromFile(string path)
    {
        var text = SecretFile.ReadOrMake(path, () =>
        {
            using var made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            return Convert.ToBase64String(made.ExportPkcs8PrivateKey());
        });
        try
        {
            using var key = ECDsa.Create();
            key.ImportPkcs8PrivateKey(Convert.FromBase64String(text), out _);
            return key.KeySize == 256 ? new(key.ExportParameters(includePrivateParameters: true)) : throw new CryptographicException("Another curve.");
        }
        catch (Exception e) when (e is FormatException or CryptographicException)
        {
            throw new InvalidDataException($"The signing key in {path} must be a P-256 key, PKCS #8 in base64.", e);
        }
    }

    /// <summary>Signs a statement.</summary>
    /// <param name="statement">What is said; written as the platform writes JSON.</param>
    /// <typeparam name="T">Its type; it holds nothing sealed.</typeparam>
    /// <returns>The JWS in compact form.</returns>
    public string Sign<T>(T statement)
    {
        var signed = $"{_header}.{Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(statement, StoredJson.Options))}";
        using var key = ECDsa.Create(_key);
        return $"{signed}.{Base64Url.EncodeToString(key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256))}";
    }

    /// <summary>What a statement says, when this key signed it; nothing for anything else.</summary>
    /// <param name="jws">A JWS in compact form.</param>
    public JsonElement? Verified(string jws)
    {
        ArgumentNullException.ThrowIfNull(jws);
        if (jws.Length > LongestStatement || jws.Split('.') is not [var header, var payload, var signature]) return null;
        if (header != _header || !Base64Url.IsValid(payload) || !Base64Url.IsValid(signature)) return null;
        using var key = ECDsa.Create(_key);
        if (!key.VerifyData(Encoding.ASCII.GetBytes($"{header}.{payload}"), Base64Url.DecodeFromChars(signature), HashAlgorithmName.SHA256)) return null;
        return JsonSerializer.Deserialize<JsonElement>(Base64Url.DecodeFromChars(payload));
    }
}

/// <summary>A JSON Web Key Set (RFC 7517).</summary>
/// <param name="Keys">The keys.</param>
public sealed record PublishedKeys(IReadOnlyList<PublishedKey> Keys);

/// <summary>The public half of a key on a curve (RFC 7518, 6.2).</summary>
/// <param name="Kty"><c>EC</c>.</param>
/// <param name="Crv"><c>P-256</c>.</param>
/// <param name="X">First coordinate, base64url.</param>
/// <param name="Y">Second coordinate, base64url.</param>
/// <param name="Use"><c>sig</c>.</param>
/// <param name="Alg"><c>ES256</c>.</param>
/// <param name="Kid">The thumbprint (RFC 7638).</param>
public sealed record PublishedKey(string Kty, string Crv, string X, string Y, string Use, string Alg, string Kid);
