namespace CreationPlatform.Communities;

/// <summary>The roles that a post can carry: codes of the programme's list of roles, permanent.</summary>
public static class Roles
{
    /// <summary>组长: head of the steering group, province commission.</summary>
    public const string SteeringHead = "steering_head";

    /// <summary>副组长: deputy head of the steering group.</summary>
    public const string SteeringDeputy = "steering_deputy";

    /// <summary>成员: member of the steering group.</summary>
    public const string SteeringMember = "steering_member";

    /// <summary>省民委监督检查处: oversight, follow-up, circulars.</summary>
    public const string ProvinceSupervisor = "province_supervisor";

    /// <summary>昆明市民委城市民族工作处: supervision and coordination at the city.</summary>
    public const string CityUrbanDivision = "city_urban_division";

    /// <summary>区民宗局: survey, plan, submission, guidance in the district.</summary>
    public const string DistrictBureau = "district_bureau";

    /// <summary>区委、区政府: approval and budget.</summary>
    public const string DistrictGovernment = "district_government";

    /// <summary>街道党工委、办事处: leadership of the street.</summary>
    public const string StreetLeader = "street_leader";

    /// <summary>街道民族工作进社区领导小组: coordination of the programme in the street.</summary>
    public const string StreetLeadingGroup = "street_leading_group";

    /// <summary>民族工作专干 (街道): dedicated staff of the street.</summary>
    public const string StreetOfficer = "street_officer";

    /// <summary>社区负责人: reception of petitions, visits.</summary>
    public const string CommunityHead = "community_head";

    /// <summary>社区民族工作协调小组: monthly meeting of the community.</summary>
    public const string CommunityGroup = "community_group";

    /// <summary>民族工作专干 (社区): dedicated staff of the community.</summary>
    public const string CommunityOfficer = "community_officer";

    /// <summary>小区民族工作联络员: one per compound.</summary>
    public const string Liaison = "liaison";

    /// <summary>少数民族联谊会: activities and opinions.</summary>
    public const string FriendshipAssociation = "friendship_assoc";

    /// <summary>人民调解员: mediation.</summary>
    public const string Mediator = "mediator";

    /// <summary>法律援助机构人员: decides on legal aid, an outside body.</summary>
    public const string LegalAidOfficer = "legal_aid_officer";

    /// <summary>考评组成员: scores on site after declaring no interest.</summary>
    public const string Assessor = "assessor";

    /// <summary>居民: applicant or petitioner; sees and corrects own data.</summary>
    public const string Resident = "resident";

    /// <summary>个人信息保护负责人: exports, requests of data subjects, impact assessments.</summary>
    public const string DataProtectionOfficer = "dpo";

    /// <summary>审计员: reads the audit log; no business screens.</summary>
    public const string Auditor = "auditor";

    /// <summary>系统管理员: accounts; no business data.</summary>
    public const string SystemAdministrator = "sysadmin";

    /// <summary>安全管理员: who may do what; no business data.</summary>
    public const string SecurityAdministrator = "secadmin";

    /// <summary>信访部门工作人员: registers, transfers, assigns and supervises petitions; never handles the substance.</summary>
    public const string PetitionBureau = "petition_bureau";

    /// <summary>承办人: handles an accepted petition at a competent body.</summary>
    public const string Handler = "handler";

    /// <summary>机关负责人: approves extensions, signs opinions.</summary>
    public const string BodyHead = "body_head";

    /// <summary>复查、复核工作人员: reviews and re-examines at the next higher body.</summary>
    public const string ReviewOfficer = "review_officer";

    /// <summary>Every role, in the order of the programme's list.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        SteeringHead, SteeringDeputy, SteeringMember, ProvinceSupervisor, CityUrbanDivision, DistrictBureau, DistrictGovernment, StreetLeader,
        StreetLeadingGroup, StreetOfficer, CommunityHead, CommunityGroup, CommunityOfficer, Liaison, FriendshipAssociation, Mediator,
        LegalAidOfficer, Assessor, Resident, DataProtectionOfficer, Auditor, SystemAdministrator, SecurityAdministrator, PetitionBureau,
        Handler, BodyHead, ReviewOfficer,
    ];
}
