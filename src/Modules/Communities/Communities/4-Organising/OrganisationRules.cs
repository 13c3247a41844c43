using CreationPlatform.BuildingBlocks;
using static CreationPlatform.BuildingBlocks.UnitLevel;
using static CreationPlatform.Communities.OrganisationKind;

namespace CreationPlatform.Communities;

/// <summary>What an organisation lacks. It can work nevertheless: the warning is for whoever guides it.</summary>
internal enum CompositionWarning
{
    /// <summary>Nobody is its head, so that nobody can take the chair by right.</summary>
    NoHead = 1,

    /// <summary>Fewer members than it needs.</summary>
    TooFewMembers,

    /// <summary>More members than the law allows.</summary>
    TooManyMembers,
}

/// <summary>Where an organisation can stand, on what it rests, and of whom it must consist at least.</summary>
internal static class OrganisationRules
{
    /// <summary>Reserved under unit and kind by whichever organisation stands there.</summary>
    public const string OneOfAKind = "communities.organisation";

    /// <summary>The key of the one organisation of a kind at a unit.</summary>
    public static string KeyOf(OrganisationFounded founding) => $"{founding.Unit}:{founding.Kind}";

    /// <summary>Whether an organisation can stand at a unit: zones of the statistics office have no street office and so no street's groups.</summary>
    public static bool CanStandAt(this OrganisationKind kind, OrgUnit unit) => kind switch
    {
        SteeringGroup => unit is { IsBody: true, Level: <= County },
        StreetLeadingGroup => unit is { IsBody: true, Level: Township },
        CommunityCoordinationGroup => unit.Level == Community,
        FriendshipAssociation or MediationCommittee => unit is { IsBody: true, Level: Township } or { Level: Community },
        AssessorsPool => unit is { IsBody: true, Level: <= Prefecture },
        _ => false,
    };

    /// <summary>What its founding rests on.</summary>
    public static string BasisOf(OrganisationKind kind) => kind == MediationCommittee ? "人民调解法 8、34" : CommunitiesRefusals.Programme;

    /// <summary>What a composition lacks. 3 to 9 is law for mediation committees (人民调解法 8); 3 for the others is the platform's own proposal.</summary>
    public static IReadOnlyList<CompositionWarning> WarningsFor(OrganisationKind kind, IReadOnlyList<OrganisationMember> members)
    {
        var warnings = new List<CompositionWarning>();
        if (kind != AssessorsPool && members.All(m => m.Role != OrganisationRole.Head)) warnings.Add(CompositionWarning.NoHead);
        if (members.Count < 3) warnings.Add(CompositionWarning.TooFewMembers);
        if (kind == MediationCommittee && members.Count > 9) warnings.Add(CompositionWarning.TooManyMembers);
        return warnings;
    }
}
