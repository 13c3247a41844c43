using Microsoft.OpenApi;
using Description = Microsoft.OpenApi.OpenApiDocument;

namespace CreationPlatform.Host;

/// <summary>
/// What operations say in the same words stands once, among the components of the document: problems under their status, parameters under
/// their name. Where one name says several things, the one said most often is shared.
/// </summary>
internal static class OpenApiSharing
{
    public static async Task Share(Description document, CancellationToken cancel)
    {
        var operations = document.Paths.Values.SelectMany(path => path.Operations!.Values).ToList();
        await Share<IOpenApiResponse>(document, name => new OpenApiResponseReference(name, document),
        [
            .. from operation in operations
               from answer in operation.Responses!.ToList()
               where answer.Value.Content?.ContainsKey("application/problem+json") == true
               select new Place<IOpenApiResponse>(answer.Value.Description!.Replace(" ", "", StringComparison.Ordinal), answer.Value, shared => operation.Responses![answer.Key] = shared),
        ], cancel);
        await Share<IOpenApiParameter>(document, name => new OpenApiParameterReference(name, document),
        [
            .. from operation in operations
               where operation.Parameters is not null
               from parameter in operation.Parameters!.Select((value, position) => (Value: value, Position: position)).ToList()
               select new Place<IOpenApiParameter>(parameter.Value.Name!, parameter.Value, shared => operation.Parameters![parameter.Position] = shared),
        ], cancel);
    }

    private static async Task Share<T>(Description document, Func<string, T> reference, IReadOnlyList<Place<T>> places, CancellationToken cancel) where T : IOpenApiSerializable
    {
        var said = new List<(Place<T> Place, string Words)>();
        foreach (var place in places) said.Add((place, await place.Said.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, cancel)));
        foreach (var name in said.GroupBy(s => s.Place.Name, StringComparer.Ordinal))
        {
            var most = name.GroupBy(s => s.Words, StringComparer.Ordinal).OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal).First().ToList();
            if (most.Count == 1) continue;
            document.AddComponent(name.Key, most[0].Place.Said);
            foreach (var (place, _) in most) place.Put(reference(name.Key));
        }
    }

    /// <summary>Where an operation says something.</summary>
    private sealed record Place<T>(string Name, T Said, Action<T> Put);
}
