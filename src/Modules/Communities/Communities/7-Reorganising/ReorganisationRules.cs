using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Communities.CommunitiesRefusals;

namespace CreationPlatform.Communities;

/// <summary>What no decision on units may do, whatever its kind. None means that nothing stands against it.</summary>
internal static class ReorganisationRules
{
    /// <summary>How many units one decision can concern: it is one record, and one record has its limit.</summary>
    public const int MostUnits = 400;

    /// <summary>Everybody concerned stands, is no department, and lies within reach; the day is no day to come.</summary>
    public static Refusal? WhyNotReorganised(this Circumstances now, DateOnly on, IReadOnlyCollection<string> units)
    {
        if (on > now.Today) return AheadOfTime;
        if (units.Any(code => now.Units.Find(code) is null)) return UnknownUnit;
        if (units.Any(code => now.Units.Find(code)!.IsDepartment)) return DepartmentsStay;
        return units.All(now.Reaches) ? null : OutsideYourUnits;
    }

    /// <summary>Why a unit cannot hang under another one. As each level lies under a higher one, no ring can come about either.</summary>
    public static Refusal? WhyNotUnder(this OrgTree tree, string code, string above)
    {
        var (unit, parent) = (tree.Find(code)!, tree.Find(above)!);
        if (tree.IsUnder(above, code)) return WouldLieUnderItself;
        if (unit.Parent == above) return LiesThereAlready;
        var fits = unit.Level == UnitLevel.Compound ? parent.Level == UnitLevel.Community : unit.Level > parent.Level;
        return fits ? null : LevelDoesNotFit;
    }

    /// <summary>What a unit leaves behind when it ends: its divisions hang elsewhere then; its departments must have ended before.</summary>
    public static Refusal? WhyNotEnded(this OrgTree tree, string code) => tree.ChildrenOf(code).Any(u => u.IsDepartment) ? DepartmentsStandUnderIt : null;

    /// <summary>Scope lets somebody in who reaches one of the units; a decision needs all of them.</summary>
    private static bool Reaches(this Circumstances now, string code) =>
        now.Actor.IsSystem || now.Actor.Posts.Any(post => now.Units.IsUnder(code, now.Units.Find(post.Unit)?.Area ?? post.Unit));
}
