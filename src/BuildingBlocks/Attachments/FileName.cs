using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CreationPlatform.BuildingBlocks;

/// <summary>Names of files as senders give them: paths are cut off, and what could deceive a reader or a file system is refused.</summary>
internal static partial class FileName
{
    private const int Longest = 120;

    /// <summary>The clean name with an ending that fits the kind; nothing when the name is poisoned.</summary>
    public static string? Clean(string? given, AttachmentKind kind)
    {
        if (Clean(given) is not { } name) return null;
        return kind.Endings().Any(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase)) ? name : name + kind.Endings()[0];
    }

    /// <summary>The clean name; nothing when the name is poisoned.</summary>
    public static string? Clean(string? given)
    {
        if (string.IsNullOrEmpty(given) || given.EnumerateRunes().Any(r => r == Rune.ReplacementChar || IsInvisible(r))) return null;
        var name = given.Normalize()[(given.Normalize().LastIndexOfAny(['/', '\\']) + 1)..].Trim(' ', '.');
        return name.Length is 0 or > Longest || ReservedWord().IsMatch(name) ? null : Awkward().Replace(name, "_");
    }

    /// <summary>Control characters, overrides of the writing direction, zero-width characters, line ends, halves and unknown ones.</summary>
    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate;

    [GeneratedRegex(@"^(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|COM[0-9¹²³]|LPT[0-9¹²³])\s*(\.|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ReservedWord();

    [GeneratedRegex("[<>:\"|?*%]")]
    private static partial Regex Awkward();
}
