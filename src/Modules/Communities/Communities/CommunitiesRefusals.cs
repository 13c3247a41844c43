using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Communities;

/// <summary>Everything this module says no to, on one page. The platform's own rules name themselves as such.</summary>
internal static class CommunitiesRefusals
{
    /// <summary>The basis under which units and posts are kept, and of the refusals that no law states.</summary>
    public const string OwnRule = "平台规则：机构与岗位";

    /// <summary>The policy opinion from which the programme comes.</summary>
    public const string Programme = "民族团结进步示范社区创建意见";

    public static readonly Refusal UnitAlreadyOpen = new("unit-already-open", OwnRule,
        "该代码已登记为另一机构或另一内容；代码不重复使用，更名请用“机构更名”。",
        "This code already stands for a unit with other details. Codes are never reused; to change the name, rename the unit.");
    public static readonly Refusal UnitNotOpen = new("unit-not-open", OwnRule, "该机构尚未登记。请先登记。", "This unit has not been opened. Open it first.");
    public static readonly Refusal UnitIsClosed = new("unit-closed", OwnRule, "该机构已撤销。", "This unit has been closed.");
    public static readonly Refusal UnknownParent = new("unknown-parent", OwnRule,
        "未找到现行有效的上级机构；只有省没有上级。", "No unit with the parent's code stands today. Only a province has no parent.");
    public static readonly Refusal LevelDoesNotFit = new("level-does-not-fit", OwnRule,
        "层级与上级不符：区划须低于上级，部门须与本级政府同级，部门之下不设区划。",
        "The level does not fit: a division lies below its parent and never under a department; a department has the level of its government.");
    public static readonly Refusal DepartmentOfAnotherGovernment = new("department-of-another-government", OwnRule,
        "部门代码须以本级政府代码开头，且上级须为能作决定的政府。", "A department's code starts with the code of its own government, and that government is a body.");
    public static readonly Refusal ProfessionalParentDoesNotFit = new("professional-parent-does-not-fit", OwnRule,
        "业务上级须为现行有效、层级更高的部门，且只有部门才有业务上级。", "A professional parent is a standing department of a higher level, and only departments have one.");
    public static readonly Refusal CommunityIsNoBody = new("community-is-no-body", "城市居民委员会组织法 2；村民委员会组织法 2",
        "居（村）民委员会是群众性自治组织，不是机关；居民小区更不是。",
        "A residents' or villagers' committee is an organisation of self-government, not an organ that can decide; a compound still less.");
    public static readonly Refusal CompoundOutsideCommunity = new("compound-outside-community", OwnRule,
        "居民小区设在社区之下，代码为社区代码加“.”和三位数字，层级为小区。", "A compound lies in a community; its code is the community's, a dot and three digits, and its level is compound.");
    public static readonly Refusal ZoneIsNoBody = new("zone-is-no-body", OwnRule,
        "统计用区不是街道办事处，其社区事项报区。", "A zone of the statistics office has no street office; its communities forward to the district.");
    public static readonly Refusal BeforeOpening = new("before-opening", OwnRule, "日期早于该机构成立之日。", "The day lies before the unit's first day.");
    public static readonly Refusal UnitsStandUnderIt = new("units-stand-under-it", OwnRule,
        "其下仍有机构。请先撤销或划转下级机构。", "Units still stand under it. Close them or move them first.");
    public static readonly Refusal AheadOfTime = new("ahead-of-time", OwnRule,
        "不能提前登记。请在生效当日或之后登记。", "This cannot be entered ahead of time. Enter it on the day it takes effect, or later.");

    public static readonly Refusal UnknownUnit = new("unknown-unit", OwnRule, "未找到现行有效的机构。", "No unit with this code stands today.");
    public static readonly Refusal UnknownRole = new("unknown-role", OwnRule,
        "该角色不在角色表内，或不是岗位角色（居民无岗位）。", "This role is not in the list of roles, or no post carries it (a resident has no post).");
    public static readonly Refusal RoleDoesNotFitUnit = new("role-does-not-fit-unit", OwnRule,
        "该角色不能设在此机构：层级或机构类型不符。", "This role cannot stand at this unit: its level or kind does not fit.");
    public static readonly Refusal PostAlreadyEstablished = new("post-already-established", OwnRule,
        "该岗位已设立，内容不同。请另设岗位。", "This post already exists with other details. Establish another one.");
    public static readonly Refusal PostNotEstablished = new("post-not-established", OwnRule, "该岗位尚未设立。", "This post has not been established.");
    public static readonly Refusal LiaisonAlreadyEstablished = new("liaison-already-established", Programme,
        "每个居民小区只设一名民族工作联络员，该小区已设此岗位。请任免该岗位的任职者。", "A compound has exactly one liaison, and this one has the post already. Change who holds it.");
    public static readonly Refusal PostIsHeld = new("post-is-held", OwnRule, "该岗位已有人在任。请先免去现任。", "Somebody holds this post. Relieve the holder first.");
    public static readonly Refusal PostIsVacant = new("post-is-vacant", OwnRule, "该岗位无人在任。", "Nobody holds this post.");
    public static readonly Refusal HoldsAnotherAdministratorPost = new("holds-another-administrator-post", OwnRule,
        "系统管理员、安全管理员、审计员须由不同账号担任。该账号已任其一。", "System, security and audit administrators are different accounts. This one is one of them already.");
    public static readonly Refusal HoldersOverlap = new("holders-overlap", OwnRule,
        "任职日期早于前任免职之日。", "The holder would start before the previous one was relieved.");
    public static readonly Refusal BeforeAppointment = new("before-appointment", OwnRule, "免职日期早于任职日期。", "The day lies before the holder's appointment.");

    public static readonly Refusal OrganisationAlreadyFounded = new("organisation-already-founded", OwnRule,
        "该组织已成立，内容不同，或已解散。请另行成立。", "This organisation was founded with other details, or has been dissolved. Found another one.");
    public static readonly Refusal OneOfThisKindStands = new("one-of-this-kind-stands", OwnRule,
        "该单位已有同类组织。请先解散原组织，或在其中调整成员。", "An organisation of this kind stands at the unit. Change its members, or dissolve it first.");
    public static readonly Refusal OrganisationDoesNotFitUnit = new("organisation-does-not-fit-unit", OwnRule,
        "此类组织不能设在该单位：层级不符，或该单位不是机关。", "An organisation of this kind cannot stand at this unit: its level does not fit, or it is no body.");
    public static readonly Refusal OrganisationNotFounded = new("organisation-not-founded", OwnRule, "该组织尚未成立。", "This organisation has not been founded.");
    public static readonly Refusal OrganisationIsDissolved = new("organisation-dissolved", OwnRule, "该组织已解散。", "This organisation has been dissolved.");
    public static readonly Refusal BeforeFounding = new("before-founding", OwnRule, "日期早于该组织成立之日。", "The day lies before the organisation's first day.");
    public static readonly Refusal AlreadyAMember = new("already-a-member", OwnRule,
        "该岗位或账号已是成员。调整职务请先结束原任，再重新加入。", "This post or account is a member already. To change its role, end the membership and add it again.");
    public static readonly Refusal HasAHead = new("has-a-head", OwnRule, "该组织已有负责人。请先结束其任职。", "The organisation has a head. End that membership first.");
    public static readonly Refusal OrganisationIsFull = new("organisation-full", OwnRule, "成员最多 100 名。", "An organisation has 100 members at most.");
    public static readonly Refusal NotAMember = new("not-a-member", OwnRule, "其不是现任成员。", "There is no such membership at present.");
    public static readonly Refusal BeforeJoining = new("before-joining", OwnRule, "日期早于成员任职之日。", "The day lies before a member joined.");
}
