using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// Text as it is searched: width, compatibility forms and case do not count (NFKC, lower case). Chinese is cut into pairs of neighbouring
/// characters, so that a word of two is found wherever it stands; everything else into whole words and numbers.
/// </summary>
internal static class SearchText
{
    /// <summary>The form in which texts are compared.</summary>
    public static string Normalise(string text)
    {
        var form = new StringBuilder(text.Length);
        foreach (var rune in text.Normalize(NormalizationForm.FormKC).EnumerateRunes())
            if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format) form.Append(Rune.ToLowerInvariant(rune));
        return form.ToString();
    }

    /// <summary>What a query asks for: its parts between spaces, each as texts are compared.</summary>
    public static IReadOnlyList<string> TermsOf(string query) => [.. Normalise(query).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct()];

    /// <summary>The pairs, words and numbers of a text; some may come twice.</summary>
    public static IEnumerable<string> TokensOf(string text)
    {
        var runes = Normalise(text).EnumerateRunes().ToArray();
        for (var start = 0; start < runes.Length;)
        {
            var kind = KindOf(runes[start]);
            var end = start + 1;
            while (end < runes.Length && KindOf(runes[end]) == kind) end++;
            foreach (var token in kind switch { Kind.Han => Pairs(runes[start..end]), Kind.Word => Words(runes[start..end]), _ => [] }) yield return token;
            start = end;
        }
    }

    /// <summary>Every text inside a value: the value itself, or the items and members below it.</summary>
    public static IEnumerable<string> TextsIn(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(TextsIn),
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => TextsIn(member.Value)),
        _ => [],
    };

    /// <summary>Letters and digits alone: how a name, a telephone number or an address is compared whatever stands between.</summary>
    public static string LettersOf(string text) => string.Concat(Normalise(text).EnumerateRunes().Where(r => KindOf(r) != Kind.Other));

    private static IEnumerable<string> Pairs(Rune[] run) => run.Zip(run.Skip(1), (first, second) => $"{first}{second}");

    /// <summary>The whole word, and where letters and digits mix, each stretch of its own: a number is found without the letters before it.</summary>
    private static IEnumerable<string> Words(Rune[] run)
    {
        yield return string.Concat(run);
        if (run.All(Rune.IsDigit) || !run.Any(Rune.IsDigit)) yield break;
        for (var start = 0; start < run.Length;)
        {
            var end = start + 1;
            while (end < run.Length && Rune.IsDigit(run[end]) == Rune.IsDigit(run[start])) end++;
            yield return string.Concat(run[start..end]);
            start = end;
        }
    }

    private static Kind KindOf(Rune rune) => rune.Value switch
    {
        0x3005 or 0x3007 or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x323AF) => Kind.Han,
        _ => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark ? Kind.Word : Kind.Other,
    };

    private enum Kind { Other, Han, Word }
}
