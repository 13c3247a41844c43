using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// The bytes of an event that are proved: the canonical form of one envelope object, and its leaf hash
/// SHA-256(0x00 || bytes) as in RFC 6962. The position is not inside: the Merkle index binds it.
/// </summary>
internal static class Leaf
{
    /// <summary>The largest envelope, in bytes: entry bundles of C2SP tlog-tiles carry 16-bit lengths. Larger content is an attachment.</summary>
    public const int LargestEnvelope = 60_000;

    /// <summary>The canonical envelope.</summary>
    /// <param name="data">The event's data as JSON in UTF-8, in any order of members.</param>
    /// <param name="headers">The headers, likewise.</param>
    public static byte[] Envelope(
        Guid id, Guid stream, long version, string type, DateTimeOffset timestamp, ReadOnlyMemory<byte> data, ReadOnlyMemory<byte> headers,
        string? causation, string? correlation, string? user)
    {
        using var dataJson = JsonDocument.Parse(data);
        using var headersJson = JsonDocument.Parse(headers);
        var to = new ArrayBufferWriter<byte>(data.Length + headers.Length + 512);
        to.Write("{\"causation\":"u8);
        WriteText(to, causation);
        to.Write(",\"correlation\":"u8);
        WriteText(to, correlation);
        to.Write(",\"data\":"u8);
        CanonicalJson.Write(to, dataJson.RootElement);
        to.Write(",\"headers\":"u8);
        CanonicalJson.Write(to, headersJson.RootElement);
        to.Write(",\"id\":"u8);
        WriteText(to, id.ToString());
        to.Write(",\"stream\":"u8);
        WriteText(to, stream.ToString());
        to.Write(",\"timestamp\":"u8);
        WriteText(to, InstantJson.Text(timestamp));
        to.Write(",\"type\":"u8);
        WriteText(to, type);
        to.Write(",\"user\":"u8);
        WriteText(to, user);
        to.Write(",\"version\":"u8);
        to.Write(System.Text.Encoding.UTF8.GetBytes(version.ToString(CultureInfo.InvariantCulture)));
        to.Write("}"u8);
        return to.WrittenSpan.ToArray();
    }

    /// <summary>The leaf hash of an envelope.</summary>
    public static byte[] Hash(ReadOnlySpan<byte> envelope)
    {
        Span<byte> hash = stackalloc byte[32];
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        sha.AppendData([0]);
        sha.AppendData(envelope);
        sha.GetHashAndReset(hash);
        return hash.ToArray();
    }

    private static void WriteText(IBufferWriter<byte> to, string? text)
    {
        if (text is null) to.Write("null"u8);
        else CanonicalJson.WriteString(to, text);
    }
}
