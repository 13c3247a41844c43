using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Host;

/// <summary>Bodies of the sign-in routes: JSON of at most 8 KB, with exactly the fields that belong there.</summary>
internal static class SmallBody
{
    private const int Largest = 8 * 1024;

    /// <summary>Reads a body and answers it; or says what is wrong with it.</summary>
    public static async Task<IResult> Answer<T>(HttpRequest request, Func<T, Task<IResult>> answer) where T : class
    {
        var (body, problem) = await JsonBody.Read<T>(request.HttpContext, Largest);
        return body is null ? problem! : await answer(body);
    }
}
