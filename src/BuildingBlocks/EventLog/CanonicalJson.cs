using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// The one byte form of a JSON value, RFC 8785 (JSON Canonicalization Scheme), for values without fractions: members sorted by
/// UTF-16 code units, shortest escapes, no white space. Whatever a database does to the text, the same value gives the same bytes.
/// </summary>
public static class CanonicalJson
{
    private const long LargestExact = 1L << 53;

    /// <summary>The canonical bytes of a value.</summary>
    /// <param name="value">Objects, arrays, strings, booleans, null, and integers up to 2^53.</param>
    /// <exception cref="NotCanonicalException">It holds a number, or a member twice, on which JSON readers do not agree.</exception>
    public static byte[] Bytes(JsonElement value)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        Write(buffer, value);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The canonical bytes of JSON text.</summary>
    /// <param name="utf8">JSON in UTF-8.</param>
    public static byte[] Bytes(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        using var document = JsonDocument.ParseValue(ref reader);
        return Bytes(document.RootElement);
    }

    /// <summary>Writes the canonical form of a value.</summary>
    internal static void Write(IBufferWriter<byte> to, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object: WriteObject(to, value); break;
            case JsonValueKind.Array: WriteArray(to, value); break;
            case JsonValueKind.String: WriteString(to, value.GetString()!); break;
            case JsonValueKind.Number: WriteNumber(to, value); break;
            case JsonValueKind.True: to.Write("true"u8); break;
            case JsonValueKind.False: to.Write("false"u8); break;
            default: to.Write("null"u8); break;
        }
    }

    private static void WriteObject(IBufferWriter<byte> to, JsonElement value)
    {
        var members = new List<JsonProperty>();
        foreach (var member in value.EnumerateObject()) members.Add(member);
        members.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        for (var i = 1; i < members.Count; i++)
            if (members[i].Name == members[i - 1].Name) throw new NotCanonicalException($"The member {members[i].Name} stands twice in one object.");
        to.Write("{"u8);
        for (var i = 0; i < members.Count; i++)
        {
            if (i > 0) to.Write(","u8);
            WriteString(to, members[i].Name);
            to.Write(":"u8);
            Write(to, members[i].Value);
        }
        to.Write("}"u8);
    }

    private static void WriteArray(IBufferWriter<byte> to, JsonElement value)
    {
        to.Write("["u8);
        var first = true;
        foreach (var item in value.EnumerateArray())
        {
            if (!first) to.Write(","u8);
            first = false;
            Write(to, item);
        }
        to.Write("]"u8);
    }

    private static void WriteNumber(IBufferWriter<byte> to, JsonElement value)
    {
        if (!value.TryGetInt64(out var number) || number is > LargestExact or < -LargestExact)
            throw new NotCanonicalException($"{value.GetRawText()} is not an integer up to 2^53; store it as a string.");
        Span<char> digits = stackalloc char[20];
        number.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
        Encoding.UTF8.GetBytes(digits[..length], to);
    }

    /// <summary>A string with the escapes of RFC 8785 3.2.2.2 and no others.</summary>
    internal static void WriteString(IBufferWriter<byte> to, ReadOnlySpan<char> text)
    {
        to.Write("\""u8);
        while (text.IndexOfAnyInRange('\0', '\u001f') is var control && text.IndexOfAny('"', '\\') is var quoted && (control >= 0 || quoted >= 0))
        {
            var at = control < 0 ? quoted : quoted < 0 ? control : Math.Min(control, quoted);
            Encoding.UTF8.GetBytes(text[..at], to);
            Encoding.UTF8.GetBytes(Escape(text[at]), to);
            text = text[(at + 1)..];
        }
        Encoding.UTF8.GetBytes(text, to);
        to.Write("\""u8);
    }

    private static string Escape(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\f' => "\\f",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => $"\\u{(int)c:x4}",
    };
}

/// <summary>A value has no agreed byte form.</summary>
/// <param name="message">Which value, and what to do instead.</param>
public sealed class NotCanonicalException(string message) : Exception(message);
