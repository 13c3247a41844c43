namespace CreationPlatform.BuildingBlocks;

/// <summary>How much two texts have in common.</summary>
public static class TextSimilarity
{
    /// <summary>Whether two texts are the same in letters and digits, whatever their width and case and whatever stands between; never where one is missing.</summary>
    /// <param name="one">A text, or nothing.</param>
    /// <param name="other">Another text, or nothing.</param>
    public static bool Same(string? one, string? other) =>
        one is not null && other is not null && SearchText.LettersOf(one) is { Length: > 0 } letters && letters == SearchText.LettersOf(other);

    /// <summary>
    /// The share of pairs of characters, words and numbers that both texts hold among all that either holds (Jaccard), in percent: 100 for the
    /// same text, 0 where nothing is common or one says nothing.
    /// </summary>
    /// <param name="one">A text.</param>
    /// <param name="other">Another text.</param>
    public static int Percent(string one, string other)
    {
        var (first, second) = (SearchText.TokensOf(one).ToHashSet(), SearchText.TokensOf(other).ToHashSet());
        var common = first.Count(second.Contains);
        return common == 0 ? 0 : 100 * common / (first.Count + second.Count - common);
    }
}
