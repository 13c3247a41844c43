using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Communities.Roles;

namespace CreationPlatform.Meetings;

/// <summary>Whose inbox a reminder goes to: posts, as role at unit.</summary>
internal static class Addressees
{
    /// <summary>The kind of department that keeps the programme in a district.</summary>
    private const string DistrictBureauKind = "民族宗教事务局";

    private static readonly string[] OfCommunity = [CommunityHead, CommunityOfficer, CommunityGroup], OfStreet = [StreetLeader, StreetOfficer, StreetLeadingGroup];

    /// <summary>
    /// The unit's own posts; of a missed meeting from the next working day on the street's, and 5 working days later the district bureau's
    /// too. A community under no street is the district's from the first.
    /// </summary>
    public static IReadOnlyList<string> Of(MeetingObligation obligation, ReminderStep step, OrgTree units)
    {
        if (units.Find(obligation.Unit) is not { } unit) return [];
        var to = At(unit.Code, unit.Level == UnitLevel.Community ? OfCommunity : OfStreet);
        if (step.Occasion != MeetingReminderOccasion.Missed) return [.. to];
        var street = units.PathOf(unit.Code).FirstOrDefault(u => u is { Level: UnitLevel.Township, IsBody: true })?.Code;
        if (street is not null) to = to.Concat(At(street, OfStreet));
        if (step.DaysBefore <= -5 || street is null) to = to.Concat(Bureau(unit.Code, units));
        return [.. to.Distinct()];
    }

    private static IEnumerable<string> Bureau(string unit, OrgTree units) =>
        units.PathOf(unit).FirstOrDefault(u => u.Level == UnitLevel.County) is { } district
            ? units.ChildrenOf(district.Code).Where(u => u.Kind == DistrictBureauKind).Prepend(district).SelectMany(u => At(u.Code, [DistrictBureau]))
            : [];

    private static IEnumerable<string> At(string unit, IEnumerable<string> roles) => roles.Select(role => Post.AddressOf(unit, role));
}
