using System.Security.Cryptography;
using System.Text;

namespace CreationPlatform.BuildingBlocks;

/// <summary>The same cause always yields the same id, so whatever runs twice meets what it made the first time.</summary>
public static class StreamIds
{
    /// <summary>An id made from a cause: a UUIDv8 (RFC 9562) from the first 16 bytes of SHA-256, in network byte order.</summary>
    /// <param name="purpose">What the id is for.</param>
    /// <param name="cause">What it comes from.</param>
    public static Guid From(string purpose, Guid cause) => From($"{purpose}:{cause}");

    /// <summary>An id made from words, for things that have a natural key such as a division code.</summary>
    /// <param name="words">Purpose and key, for instance <c>unit:530102001000</c>.</param>
    public static Guid From(string words)
    {
        Span<byte> id = SHA256.HashData(Encoding.UTF8.GetBytes(words)).AsSpan(0, 16);
        id[6] = (byte)(id[6] & 0x0F | 0x80);
        id[8] = (byte)(id[8] & 0x3F | 0x80);
        return new Guid(id, bigEndian: true);
    }

    /// <summary>The id of the n-th event of a command, counted from 0.</summary>
    /// <param name="commandId">The command.</param>
    /// <param name="index">Which of its events.</param>
    public static Guid OfEvent(Guid commandId, int index) => From("event", From(index.ToString(System.Globalization.CultureInfo.InvariantCulture), commandId));
}
