using System.Text.Json;
using System.Text.Json.Serialization;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Host;

/// <summary>Bodies of the sign-in routes: JSON of at most 8 KB, with exactly the fields that belong there.</summary>
internal static class SmallBody
{
    private const int Largest = 8 * 1024;
    private static readonly JsonSerializerOptions Strict = new(StoredJson.Options)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
    };

    /// <summary>Reads a body and answers it; or says what is wrong with it.</summary>
    public static async Task<IResult> Answer<T>(HttpRequest request, Func<T, Task<IResult>> answer) where T : class
    {
        if (!request.HasJsonContentType()) return new Problem(StatusCodes.Status415UnsupportedMediaType, Problems.NotJson);
        var buffer = new byte[Largest + 1];
        var length = await request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, request.HttpContext.RequestAborted);
        if (length > Largest) return new Problem(StatusCodes.Status413PayloadTooLarge, Problems.TooLarge);
        T? body;
        try
        {
            body = JsonSerializer.Deserialize<T>(buffer.AsSpan(0, length), Strict);
        }
        catch (JsonException)
        {
            body = null;
        }
        return body is null ? new Problem(StatusCodes.Status400BadRequest, Problems.MalformedBody) : await answer(body);
    }
}
