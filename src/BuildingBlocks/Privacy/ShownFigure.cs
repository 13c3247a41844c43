using System.Globalization;

namespace CreationPlatform.BuildingBlocks;

/// <summary>A figure as a reader sees it: a number, <c>&lt;10</c>, or <c>×</c> where a number would give another one away.</summary>
/// <param name="Value">The number; none where it is hidden.</param>
/// <param name="Shown">What is shown.</param>
public sealed record ShownFigure(int? Value, string Shown)
{
    private const int RoundedTo = 5;

    /// <summary>A figure as it is, unless it is hidden.</summary>
    /// <param name="value">The figure; it may be missing where it is hidden.</param>
    /// <param name="mask">Whether and why it is hidden.</param>
    /// <param name="threshold">The smallest figure above 0 that may be shown.</param>
    public static ShownFigure Of(int? value, Masking mask, int threshold) => mask switch
    {
        Masking.Small => new(null, string.Create(CultureInfo.InvariantCulture, $"<{threshold}")),
        Masking.Complementary => new(null, "×"),
        _ => new(value, value!.Value.ToString(CultureInfo.InvariantCulture)),
    };

    /// <summary>A figure of a published table, rounded to 5: one person more or less does not show.</summary>
    /// <param name="value">The figure; it may be missing where it is hidden.</param>
    /// <param name="mask">Whether and why it is hidden.</param>
    /// <param name="threshold">The smallest figure above 0 that may be shown.</param>
    public static ShownFigure Rounded(int? value, Masking mask, int threshold) => Of((value + RoundedTo / 2) / RoundedTo * RoundedTo, mask, threshold);
}
