using MediatR;

namespace CreationPlatform.Communities;

/// <summary>The kinds of organisation that the programme founds. Their words are permanent.</summary>
public enum OrganisationKind
{
    /// <summary>指导协调小组: steers the programme at province, city or district.</summary>
    SteeringGroup = 1,

    /// <summary>街道民族工作进社区领导小组: leads the programme in a street; holds the quarterly meeting.</summary>
    StreetLeadingGroup,

    /// <summary>社区民族工作协调小组: coordinates in a community; holds the monthly meeting.</summary>
    CommunityCoordinationGroup,

    /// <summary>少数民族联谊会: friendship association of a street or a community.</summary>
    FriendshipAssociation,

    /// <summary>人民调解委员会: people's mediation committee (人民调解法 8, 34).</summary>
    MediationCommittee,

    /// <summary>考评组: those from whom the assessors of a community are drawn.</summary>
    AssessorsPool,
}

/// <summary>What a member is in an organisation. Head or deputy takes the chair.</summary>
public enum OrganisationRole
{
    /// <summary>组长, 主任, 会长.</summary>
    Head = 1,

    /// <summary>副组长, 副主任, 副会长.</summary>
    Deputy,

    /// <summary>成员, 委员.</summary>
    Member,

    /// <summary>秘书, 记录: keeps the papers; a member like the others.</summary>
    Secretary,
}

/// <summary>A member by the post that sits in the organisation. Officials are never named.</summary>
/// <param name="Id">The membership; somebody who comes back has a new one.</param>
/// <param name="Role">What the member is in the organisation.</param>
/// <param name="Title">Title of the post, for instance 街道办事处主任; never a person's name.</param>
/// <param name="Post">The post kept by this platform; none for an office elsewhere.</param>
/// <param name="Account">The account, where the member sits in person and not by a post.</param>
/// <param name="From">The first day, Asia/Shanghai.</param>
public sealed record OrganisationMember(Guid Id, OrganisationRole Role, string Title, Guid? Post, string? Account, DateOnly From);

/// <summary>An organisation was founded. It has no members yet.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Unit">Code of the unit at which it stands; one of a kind stands there at a time.</param>
/// <param name="On">Its first day, Asia/Shanghai.</param>
public sealed record OrganisationWasFounded(Guid Organisation, OrganisationKind Kind, string Unit, DateOnly On) : INotification;

/// <summary>Somebody joined an organisation or left it.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="On">The day from which this is so, Asia/Shanghai; it may lie before the day of an earlier change.</param>
/// <param name="Members">Everybody who is a member after all changes known by now, by order of entry: at most 100.</param>
public sealed record MembershipChanged(Guid Organisation, DateOnly On, IReadOnlyList<OrganisationMember> Members) : INotification;

/// <summary>An organisation was dissolved, and with it every membership.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="On">The first day on which it no longer stands, Asia/Shanghai.</param>
public sealed record OrganisationWasDissolved(Guid Organisation, DateOnly On) : INotification;
