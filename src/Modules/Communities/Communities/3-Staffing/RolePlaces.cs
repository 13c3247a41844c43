using CreationPlatform.BuildingBlocks;
using static CreationPlatform.BuildingBlocks.UnitLevel;

namespace CreationPlatform.Communities;

/// <summary>At which units a role can stand: the level column of the programme's list of roles, and what the law gives to bodies only.</summary>
internal static class RolePlaces
{
    /// <summary>Reserved under the account by whichever administrator post it holds, so that it holds one of the three at most.</summary>
    public const string OneAdministratorPost = "communities.administrator";

    /// <summary>Reserved under a compound by the post of its liaison: each has exactly one (seed line 16).</summary>
    public const string OneLiaison = "communities.liaison";

    /// <summary>Whether any post can carry the role: a resident acts for himself and has no post.</summary>
    public static bool CanBeCarried(string role) => role != Roles.Resident && Roles.All.Contains(role);

    /// <summary>Whether the role keeps the platform itself and sees no business data.</summary>
    public static bool IsAdministrator(string role) => role is Roles.Auditor or Roles.SystemAdministrator or Roles.SecurityAdministrator;

    /// <summary>Whether a role can stand at a unit. A community that is not divided into compounds has its liaisons itself.</summary>
    public static bool Fits(string role, OrgUnit unit) => role switch
    {
        Roles.SteeringHead or Roles.SteeringDeputy or Roles.SteeringMember => unit is { IsBody: true, Level: <= County },
        Roles.ProvinceSupervisor => unit.Level == Province,
        Roles.CityUrbanDivision => unit.Level == Prefecture,
        Roles.DistrictBureau or Roles.DistrictGovernment or Roles.LegalAidOfficer => unit.Level == County,
        Roles.StreetLeader or Roles.StreetLeadingGroup or Roles.StreetOfficer => unit is { IsBody: true, Level: Township },
        Roles.CommunityHead or Roles.CommunityGroup or Roles.CommunityOfficer or Roles.Mediator => unit.Level == Community,
        Roles.Liaison => unit.Level is Compound or Community,
        Roles.FriendshipAssociation => unit.Level is Township or Community,
        Roles.Assessor => unit.Level is Province or Prefecture,
        Roles.PetitionBureau => unit.Kind == UnitKinds.PetitionBureau,
        Roles.Handler or Roles.BodyHead => unit.IsBody,
        Roles.ReviewOfficer => unit is { IsBody: true, Level: <= County },
        Roles.DataProtectionOfficer => true,
        _ => IsAdministrator(role),
    };
}
