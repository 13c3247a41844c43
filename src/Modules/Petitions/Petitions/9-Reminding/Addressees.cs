using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;
using static CreationPlatform.Communities.Roles;

namespace CreationPlatform.Petitions;

/// <summary>Which posts are reminded of a deadline.</summary>
internal static class Addressees
{
    private static readonly string[] OfTransfer = [Roles.PetitionBureau, BodyHead];
    private static readonly string[] OfHandling = [Handler, StreetOfficer, StreetLeader, BodyHead];
    private static readonly string[] OfReview = [ReviewOfficer, BodyHead];
    private static readonly string[] OfCommunity = [CommunityOfficer, CommunityHead];
    private static readonly string[] Heads = [BodyHead, StreetLeader, DistrictGovernment];

    /// <summary>
    /// The posts that act at the body; for a petitioner's window those of the community as well, who see the petitioner; once it is
    /// overdue the head of the next body up and the petition bureau at its level.
    /// </summary>
    public static IReadOnlyList<string> Of(RemindOfDeadline deadline, TimeKind kind, int step, OrgTree units)
    {
        var to = At(deadline.Body, RolesAt(deadline.Rule));
        if (kind == TimeKind.Window) to = to.Concat(At(deadline.Community, OfCommunity));
        if (step == ReminderStep.Overdue && BodyAbove(deadline.Body, deadline.ClosedTo, units) is { } above)
            to = to.Concat(At(above, Heads)).Concat(BureausOf(above, units));
        return [.. to.Where(address => !units.AnswersTo(address.Split('/')[0], deadline.ClosedTo)).Distinct()];
    }

    private static string[] RolesAt(string rule) => rule switch
    {
        "XF-01" => OfTransfer,
        "XF-07" or "XF-08" or "XF-09" => OfReview,
        FileProtectionReport.AcknowledgementRule or FileProtectionReport.FindingRule => [.. ProtectionReport.Deciders],
        _ => OfHandling,
    };

    /// <summary>The next body up that the matter is not closed to.</summary>
    private static string? BodyAbove(string body, IReadOnlyList<string> closedTo, OrgTree units) =>
        units.PathOf(body).Skip(1).FirstOrDefault(u => u.IsBody && !units.AnswersTo(u.Code, closedTo))?.Code;

    private static IEnumerable<string> BureausOf(string government, OrgTree units) =>
        units.All.Where(u => u.Parent == government && u.IsPetitionBureau()).Select(u => Post.AddressOf(u.Code, Roles.PetitionBureau)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> At(string unit, IEnumerable<string> roles) => roles.Select(role => Post.AddressOf(unit, role));
}
