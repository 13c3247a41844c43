using System.Text.Json;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Host;

/// <summary>One JSON form everywhere: answers and the OpenAPI document follow the form in which events are stored.</summary>
internal static class JsonEdge
{
    public static void Configure(JsonSerializerOptions options)
    {
        var stored = JsonBody.Options;
        options.Encoder = stored.Encoder;
        options.NumberHandling = stored.NumberHandling;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.UnmappedMemberHandling = stored.UnmappedMemberHandling;
        foreach (var converter in StoredJson.Options.Converters) options.Converters.Add(converter);
    }
}
