using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// How events and documents are written: camelCase, words for enums, dates in ISO 8601, instants in UTC with microseconds,
/// decimals as strings, and sealed values only in closed form. The form is for ever.
/// </summary>
public static class StoredJson
{
    /// <summary>The settings. Sealed values that are still open cannot be written with them.</summary>
    public static JsonSerializerOptions Options { get; } = Create(new SealedJson());

    /// <summary>The same settings with another way of writing sealed values.</summary>
    /// <param name="sealedValues">The converter for <see cref="Sealed{T}"/>.</param>
    internal static JsonSerializerOptions Create(JsonConverter sealedValues) => new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.Strict,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        PropertyNameCaseInsensitive = false,
        Converters = { sealedValues, new TextJson(), new InstantJson(), new DecimalJson(), new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };
}

/// <summary>Text as it is, or not at all: left alone, the serializer would replace half a surrogate pair in silence.</summary>
internal sealed class TextJson : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(StorableText.Of(value));
}

/// <summary>Instants as <c>yyyy-MM-ddTHH:mm:ss.ffffffZ</c>: PostgreSQL keeps microseconds, so more would be lost on the way.</summary>
internal sealed class InstantJson : JsonConverter<DateTimeOffset>
{
    private const string Form = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";

    /// <summary>An instant in its stored form.</summary>
    public static string Text(DateTimeOffset instant) => instant.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>An instant as the log keeps it.</summary>
    public static DateTimeOffset Truncate(DateTimeOffset instant) =>
        new(instant.UtcTicks - instant.UtcTicks % TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);

    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDateTimeOffset();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(Text(value));
}

/// <summary>Money and measures as strings: no JSON reader may round them.</summary>
internal sealed class DecimalJson : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        decimal.TryParse(reader.GetString(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new JsonException("A decimal is a string of digits.");

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
}

/// <summary>Sealed values in their closed form; one that is still open is refused, so that nothing personal is written in the clear.</summary>
internal sealed class SealedJson : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Sealed<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;

    private sealed class Of<T> : JsonConverter<Sealed<T>>
    {
        public override Sealed<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(JsonSerializer.Deserialize<SealedBox>(ref reader, options) ?? throw new JsonException("A sealed value is never null itself."));

        public override void Write(Utf8JsonWriter writer, Sealed<T> value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.Box ?? throw new InvalidOperationException($"A value {value} was about to be written in the clear."), options);
    }
}
