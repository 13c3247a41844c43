using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

/// <summary>Where pilots lie, and through which of his units somebody acts on one.</summary>
internal static class ActingUnits
{
    /// <summary>Whether a code is a community's in a district of the tree.</summary>
    public static bool IsCommunityOfDistrict(this Circumstances now, string code) =>
        now.Units.Find(code) is { Level: UnitLevel.Community, IsDepartment: false } && now.Units.PathOf(code).Any(u => u.Level == UnitLevel.County);

    /// <summary>The actor's unit through which he reaches another, or that unit itself; none where he reaches it through none.</summary>
    public static string? UnitOver(this Circumstances now, string code) =>
        now.Actor.Posts.FirstOrDefault(p => now.Units.IsUnder(code, now.Units.Find(p.Unit)?.Area ?? p.Unit))?.Unit;

    /// <summary>The division of the city or the province through which the actor supervises a unit; none where he holds no post there.</summary>
    public static string? SupervisorOf(this Circumstances now, string code) =>
        now.Actor.Posts.FirstOrDefault(p => now.Units.Find(p.Unit) is { Level: UnitLevel.Province or UnitLevel.Prefecture } unit && now.Units.IsUnder(code, unit.Area))?.Unit;

    /// <summary>Whether a department is the commission or the bureau that keeps the programme at its level.</summary>
    public static bool KeepsTheProgramme(this OrgUnit unit) => unit is { IsDepartment: true, Kind: "民族宗教事务委员会" or "民族宗教事务局" };

    /// <summary>Codes of units and of everything above them, each once.</summary>
    public static IReadOnlyList<string> PathsOf(this Circumstances now, params IEnumerable<string> codes) => [.. codes.SelectMany(now.Units.PathOf).Select(u => u.Code).Distinct()];
}
