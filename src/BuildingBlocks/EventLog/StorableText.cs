namespace CreationPlatform.BuildingBlocks;

/// <summary>Text that PostgreSQL and every JSON reader can keep: no NUL, and no half of a surrogate pair.</summary>
internal static class StorableText
{
    /// <summary>The text itself.</summary>
    /// <exception cref="UnstorableTextException">It cannot be kept as it is, and is not changed in silence.</exception>
    public static string Of(string text)
    {
        if (text.Contains('\0')) throw new UnstorableTextException();
        for (var i = text.AsSpan().IndexOfAnyInRange('\ud800', '\udfff'); i < text.Length && i >= 0; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[++i])) throw new UnstorableTextException();
        }
        return text;
    }
}

/// <summary>A text holds NUL or half of a surrogate pair. No keyboard makes these; a broken program does.</summary>
public sealed class UnstorableTextException() : Exception("The text holds NUL or half of a surrogate pair, which cannot be stored.");
