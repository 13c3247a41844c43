using System.Reflection;
using System.Text;
using System.Text.Json;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Architecture;

/// <summary>Every stored event with its fields, as a page for people who write against the log.</summary>
internal static class EventCatalogue
{
    public static string Of(IEnumerable<string> modules)
    {
        var page = new StringBuilder("# Stored events\n\nMade from the code; kept equal by a test. Names and forms are for ever. A field marked 🔒 is sealed under the person's key.\n");
        foreach (var module in modules)
        {
            page.Append($"\n## {module}\n\n| stored as | changes | fields |\n|---|---|---|\n");
            foreach (var (type, state) in Found.Events(module).OrderBy(e => NameOf(e.Event), StringComparer.Ordinal))
                page.Append($"| `{NameOf(type)}` | {state.Name} | {string.Join(", ", type.GetProperties().Where(p => p.GetMethod!.GetParameters().Length == 0).Select(Field))} |\n");
        }
        return page.ToString();
    }

    private static string Field(PropertyInfo property)
    {
        var isSealed = property.PropertyType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Sealed<>);
        return JsonNamingPolicy.CamelCase.ConvertName(property.Name) + (isSealed ? " 🔒" : "");
    }

    private static string NameOf(Type type) => type.GetCustomAttribute<StoredAsAttribute>()!.Name;
}
