using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Communities;

/// <summary>A unit's stream follows from its code, so a code can be opened once only.</summary>
internal static class UnitIds
{
    public static Guid Of(string code) => StreamIds.From($"unit:{code}");
}
