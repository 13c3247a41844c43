using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CreationPlatform.BuildingBlocks;

/// <summary>Versions as entity tags: version 7 is <c>"7"</c>.</summary>
internal static class ETags
{
    public static string Of(long version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");

    /// <summary>
    /// The version in If-Match: quoted, weak or bare, as clients send it; <c>*</c> and no header mean any version.
    /// </summary>
    /// <returns>Whether the header could be understood.</returns>
    public static bool TryIfMatch(HttpRequest request, out long? version)
    {
        version = null;
        var text = request.Headers.IfMatch.ToString().Trim();
        if (text.Length == 0 || text == "*") return true;
        if (text.StartsWith("W/", StringComparison.Ordinal)) text = text[2..];
        if (!long.TryParse(text.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1) return false;
        version = number;
        return true;
    }

    /// <summary>Whether If-None-Match says that the reader has this version already.</summary>
    public static bool IsKnown(HttpRequest request, long version) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var tags) && tags.Any(t => t.Tag == Of(version));
}
