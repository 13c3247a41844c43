using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace CreationPlatform.BuildingBlocks;

/// <summary>Reads a query by what a route understands. Whatever is not known is refused, so that nothing is silently passed over.</summary>
public static class QueryParameters
{
    /// <summary>Reads every parameter as what it holds.</summary>
    /// <param name="parameters">What the route understands.</param>
    /// <param name="query">The query, taken apart.</param>
    /// <param name="given">What was given, by name.</param>
    /// <param name="why">The parameter that is unknown, missing or not of its kind.</param>
    public static bool TryRead(this IReadOnlyList<QueryParameter> parameters, IEnumerable<KeyValuePair<string, StringValues>> query, out Dictionary<string, object> given, out string why)
    {
        ArgumentNullException.ThrowIfNull(query);
        (given, why) = ([], "");
        foreach (var (name, values) in query)
        {
            why = name;
            if (parameters.FirstOrDefault(p => p.Name == name) is not { } parameter || values.Count != 1 || Read(parameter, values.ToString()) is not { } value) return false;
            given[name] = value;
        }
        why = parameters.Where(p => p.IsRequired).Select(p => p.Name).Except(given.Keys).FirstOrDefault("");
        return why.Length == 0;
    }

    private static object? Read(QueryParameter parameter, string value) => parameter.Kind switch
    {
        QueryKind.Text => value.Length is > 0 and <= 100 && !value.Any(char.IsControl) ? value : null,
        QueryKind.Day => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
        QueryKind.Number => long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= parameter.Most ? number : null,
        QueryKind.Instant => DateTimeOffset.TryParseExact(value, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : null,
        QueryKind.Id => Guid.TryParseExact(value, "D", out var id) ? id : null,
        _ => null,
    };
}
