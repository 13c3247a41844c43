using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Communities;

/// <summary>Everything this module says no to, on one page. The platform's own rules name themselves as such.</summary>
internal static class CommunitiesRefusals
{
    /// <summary>The basis under which units and posts are kept, and of the refusals that no law states.</summary>
    public const string OwnRule = "平台规则：机构与岗位";

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
        "居（村）民委员会是群众性自治组织，不是机关。", "A residents' or villagers' committee is an organisation of self-government, not an organ that can decide.");
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
    public static readonly Refusal PostIsHeld = new("post-is-held", OwnRule, "该岗位已有人在任。请先免去现任。", "Somebody holds this post. Relieve the holder first.");
    public static readonly Refusal PostIsVacant = new("post-is-vacant", OwnRule, "该岗位无人在任。", "Nobody holds this post.");
    public static readonly Refusal HoldsAnotherAdministratorPost = new("holds-another-administrator-post", OwnRule,
        "系统管理员、安全管理员、审计员须由不同账号担任。该账号已任其一。", "System, security and audit administrators are different accounts. This one is one of them already.");
    public static readonly Refusal HoldersOverlap = new("holders-overlap", OwnRule,
        "任职日期早于前任免职之日。", "The holder would start before the previous one was relieved.");
    public static readonly Refusal BeforeAppointment = new("before-appointment", OwnRule, "免职日期早于任职日期。", "The day lies before the holder's appointment.");
}
