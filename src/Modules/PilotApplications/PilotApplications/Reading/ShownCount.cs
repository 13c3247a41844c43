using System.Globalization;

namespace CreationPlatform.PilotApplications;

/// <summary>Counts of people as they are shown beyond their community: small ones are not, and no share is told of a small base.</summary>
internal static class ShownCount
{
    private const int SmallestShown = 10, SmallestBase = 20;

    /// <summary>The count, or that it is small.</summary>
    public static string Of(int count) => count < SmallestShown ? $"<{SmallestShown}" : count.ToString(CultureInfo.InvariantCulture);

    /// <summary>A part of a whole in per cent, rounded down; none where either is small.</summary>
    public static string? Share(int part, int whole) =>
        whole < SmallestBase || part < SmallestShown ? null : string.Create(CultureInfo.InvariantCulture, $"{part * 100L / whole}%");
}
