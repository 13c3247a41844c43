using System.Buffers;
using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace CreationPlatform.BuildingBlocks;

/// <summary>Reads a request body strictly: unknown and missing members, wrong types and unstorable text are refused, saying where.</summary>
public static class JsonBody
{
    /// <summary>The largest body of a command, in bytes. One event holds at most 60,000.</summary>
    public const int Largest = 128 * 1024;

    /// <summary>How bodies are read: as stored JSON, with unknown and repeated members refused.</summary>
    public static JsonSerializerOptions Options { get; } = Strict();

    /// <summary>Reads a body.</summary>
    /// <param name="http">The request.</param>
    /// <param name="largest">The most bytes it may have.</param>
    /// <typeparam name="T">What it should be.</typeparam>
    /// <returns>The value, or the problem.</returns>
    public static async Task<(T? Value, Problem? Problem)> Read<T>(HttpContext http, int largest = Largest) where T : class
    {
        ArgumentNullException.ThrowIfNull(http);
        if (!http.Request.HasJsonContentType()) return (null, new(StatusCodes.Status415UnsupportedMediaType, Problems.NotJson));
        if (http.Request.ContentLength > largest) return (null, TooLarge(largest));
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = largest;
        try
        {
            var read = await http.Request.BodyReader.ReadAtLeastAsync(largest + 1, http.RequestAborted).ConfigureAwait(false);
            try
            {
                if (read.Buffer.Length > largest) return (null, TooLarge(largest));
                return Parse<T>(read.Buffer);
            }
            finally
            {
                http.Request.BodyReader.AdvanceTo(read.Buffer.End);
            }
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, TooLarge(largest));
        }
        catch (BadHttpRequestException e)
        {
            return (null, Malformed(e.Message));
        }
    }

    /// <summary>Reads JSON that came inside another body, as strictly.</summary>
    /// <param name="body">UTF-8.</param>
    /// <typeparam name="T">What it should be.</typeparam>
    /// <returns>The value, or the problem.</returns>
    public static (T? Value, Problem? Problem) Parse<T>(ReadOnlySequence<byte> body) where T : class
    {
        try
        {
            var reader = new Utf8JsonReader(body, new() { MaxDepth = Options.MaxDepth });
            var value = JsonSerializer.Deserialize<T>(ref reader, Options);
            if (value is null) return (null, Malformed("null"));
            while (reader.Read()) return (null, Malformed("more than one value"));
            return (value, null);
        }
        catch (JsonException e)
        {
            return (null, Malformed(Where(e)));
        }
    }

    /// <summary>Where and what, without the names of classes.</summary>
    private static string Where(JsonException e)
    {
        var what = e.Message.Split(" Path:", 2)[0];
        if (what.Contains("CreationPlatform", StringComparison.Ordinal)) what = "The value does not have the required type.";
        return e.Path is { Length: > 1 } path ? $"{path[2..]}: {what}" : what;
    }

    private static JsonSerializerOptions Strict()
    {
        var options = new JsonSerializerOptions(StoredJson.Options)
        {
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            AllowDuplicateProperties = false,
            MaxDepth = 16,
        };
        // Before those of stored JSON: the first one that fits reads.
        options.Converters.Insert(0, new ExactWords());
        options.Converters.Insert(0, new StorableText());
        return options;
    }

    private static Problem TooLarge(int largest) => new(StatusCodes.Status413PayloadTooLarge, Problems.TooLarge, $"{largest / 1024} KiB");

    private static Problem Malformed(string detail) => new(StatusCodes.Status400BadRequest, Problems.MalformedBody, detail);

    /// <summary>Words of an enum count only as they are written; the framework would also take several with commas, and capitals.</summary>
    private sealed class ExactWords : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert))!;

        private sealed class Of<T> : JsonConverter<T> where T : struct, Enum
        {
            private static readonly FrozenDictionary<string, T> Values = Enum.GetValues<T>().ToFrozenDictionary(Word);

            public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
                reader.TokenType == JsonTokenType.String && Values.TryGetValue(reader.GetString()!, out var value)
                    ? value
                    : throw new JsonException($"The value must be one of {string.Join(", ", Values.Keys.Order(StringComparer.Ordinal))}.");

            public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Word(value));

            private static string Word(T value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
        }
    }

    /// <summary>Text that PostgreSQL can keep: no NUL, no half of a surrogate pair.</summary>
    private sealed class StorableText : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType == JsonTokenType.Null) return null;
            if (reader.TokenType != JsonTokenType.String) throw new JsonException("The value must be a string.");
            try
            {
                var text = reader.GetString()!;
                return text.Contains('\0', StringComparison.Ordinal) ? throw new JsonException("The text holds a NUL character.") : text;
            }
            catch (InvalidOperationException)
            {
                throw new JsonException("The text is not valid Unicode.");
            }
        }

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
    }
}
