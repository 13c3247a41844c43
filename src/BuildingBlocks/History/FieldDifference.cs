using System.Text.Json;

namespace CreationPlatform.BuildingBlocks;

/// <summary>A field that two states do not have in common.</summary>
/// <param name="Field">Its path, for instance <c>deadlines[0].due</c>.</param>
/// <param name="Before">Its earlier value; nothing where it was not there.</param>
/// <param name="After">Its later value; nothing where it is not there any more.</param>
public sealed record FieldDifference(string Field, JsonElement? Before, JsonElement? After)
{
    /// <summary>
    /// What differs, in the order of the fields. A sealed value differs where its ciphertext does. What holds nothing (null, an empty list) is as if it
    /// were not there, so that a list's first entry is one difference and not two.
    /// </summary>
    /// <param name="before">The earlier state.</param>
    /// <param name="after">The later state.</param>
    public static IReadOnlyList<FieldDifference> Between(JsonElement before, JsonElement after)
    {
        var (earlier, later) = (Leaves(before, ""), Leaves(after, ""));
        var old = earlier.ToDictionary(leaf => leaf.Path, leaf => leaf.Value);
        var @new = later.ToDictionary(leaf => leaf.Path, leaf => leaf.Value);
        return
        [
            .. from path in earlier.Concat(later).Select(leaf => leaf.Path).Distinct()
               let was = old.TryGetValue(path, out var b) ? b : (JsonElement?)null
               let became = @new.TryGetValue(path, out var a) ? a : (JsonElement?)null
               where was is null || became is null || !JsonElement.DeepEquals(was.Value, became.Value)
               select new FieldDifference(path, was, became),
        ];
    }

    private static IReadOnlyList<(string Path, JsonElement Value)> Leaves(JsonElement value, string path) => value.ValueKind switch
    {
        JsonValueKind.Object when !value.TryGetProperty(SealedBox.Mark, out _) && value.EnumerateObject().Any() =>
            [.. value.EnumerateObject().SelectMany(m => Leaves(m.Value, path.Length == 0 ? m.Name : $"{path}.{m.Name}"))],
        JsonValueKind.Array when value.GetArrayLength() > 0 => [.. value.EnumerateArray().SelectMany((item, i) => Leaves(item, $"{path}[{i}]"))],
        JsonValueKind.Object when !value.EnumerateObject().Any() => [],
        JsonValueKind.Array or JsonValueKind.Null => [],
        _ => [(path, value)],
    };
}
