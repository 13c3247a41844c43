using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;

namespace CreationPlatform.BuildingBlocks;

/// <summary>Finds the sealed values inside an event, with their paths. Types that can hold none cost nothing.</summary>
internal static class SealedFields
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Plans = new();

    /// <summary>The sealed values below an object, each with its path as in JSON: <c>petitioner.name</c>, <c>grounds[1]</c>.</summary>
    public static IEnumerable<(string Path, ISealed Value)> Of(object root) => Below(root, "");

    /// <summary>Whether values of a type can hold sealed ones.</summary>
    public static bool CanBeIn(Type type) => PlanOf(type).Length > 0;

    private static IEnumerable<(string, ISealed)> Below(object value, string path)
    {
        switch (value)
        {
            case ISealed found:
                yield return (path, found);
                break;
            case IEnumerable items when ElementOf(value.GetType()) is { } element && (Holds(element)):
                var index = 0;
                foreach (var item in items)
                {
                    var place = $"{path}[{index++}]";
                    if (item is not null)
                        foreach (var found in Below(item, place)) yield return found;
                }
                break;
            default:
                foreach (var property in PlanOf(value.GetType()))
                {
                    if (property.GetValue(value) is not { } inner) continue;
                    var name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
                    foreach (var found in Below(inner, path.Length == 0 ? name : $"{path}.{name}")) yield return found;
                }
                break;
        }
    }

    private static PropertyInfo[] PlanOf(Type type) => Plans.GetOrAdd(type, static t => [.. PropertiesOf(t).Where(p => Holds(p.PropertyType))]);

    private static bool Holds(Type type) => Reaches(type, []);

    /// <summary>Whether a sealed value lies somewhere below; a type that leads back to itself, as a period to the next one, is looked at once.</summary>
    private static bool Reaches(Type type, HashSet<Type> seen) =>
        typeof(ISealed).IsAssignableFrom(type)
        || (ElementOf(type) is { } element ? Reaches(element, seen) : seen.Add(type) && PropertiesOf(type).Any(p => Reaches(p.PropertyType, seen)));

    private static IEnumerable<PropertyInfo> PropertiesOf(Type type) =>
        IsOurs(type) ? type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0) : [];

    private static bool IsOurs(Type type) => !type.IsEnum && type.Namespace?.StartsWith("CreationPlatform", StringComparison.Ordinal) == true;

    private static Type? ElementOf(Type type) =>
        type == typeof(string) ? null
        : type.IsArray ? type.GetElementType()
        : type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type) ? type.GetGenericArguments()[0] : null;
}
