using System.Text.Json;
using System.Text.Json.Serialization;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Testing;

/// <summary>Events as JSON for comparing: as they are stored, but with sealed values open, so that a test sees what a rule recorded.</summary>
public static class OpenJson
{
    private static readonly JsonSerializerOptions Options = StoredJson.Create(new OpenSealed());

    /// <summary>Stored type name and data of an event, sealed values open.</summary>
    public static string Of(IEvent @event) => $"{@event.GetType().Name} {JsonSerializer.Serialize(@event, @event.GetType(), Options)}";

    private sealed class OpenSealed : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Sealed<>);

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;

        private sealed class Of<T> : JsonConverter<Sealed<T>>
        {
            public override Sealed<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

            public override void Write(Utf8JsonWriter writer, Sealed<T> value, JsonSerializerOptions options)
            {
                writer.WriteStartObject();
                writer.WriteString("sealedFor", value.Person);
                writer.WritePropertyName("open");
                JsonSerializer.Serialize(writer, ((ISealed)value).OpenValue, options);
                writer.WriteEndObject();
            }
        }
    }
}
