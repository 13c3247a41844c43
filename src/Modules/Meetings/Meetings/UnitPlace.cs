using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Meetings;

/// <summary>A unit with what lies above it on the day of an event: last year's figures use last year's tree.</summary>
/// <param name="Unit">The unit's code.</param>
/// <param name="Street">The street or zone, for a street itself.</param>
/// <param name="District">The district.</param>
/// <param name="Path">Codes of the unit and of all governments above it, nearest first.</param>
internal sealed record UnitPlace(string Unit, string? Street, string? District, IReadOnlyList<string> Path)
{
    /// <summary>A place that nothing is known of yet.</summary>
    public static UnitPlace Unknown { get; } = new("", null, null, []);

    public static UnitPlace Of(string unit, OrgTree units)
    {
        OrgUnit[] path = [.. units.PathOf(unit)];
        string? At(UnitLevel level) => path.FirstOrDefault(u => u.Level == level)?.Code;
        return new(unit, At(UnitLevel.Township), At(UnitLevel.County), [.. path.Select(u => u.Code)]);
    }
}
