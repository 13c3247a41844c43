using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

/// <summary>Everything this module says no to, on one page. The platform's own rules name themselves as such.</summary>
internal static class PilotRefusals
{
    /// <summary>The source's sentence on choosing and submitting.</summary>
    public const string Choosing = "创建意见：试点推选与逐级申报";

    /// <summary>The source's sentence on recognition and work plans.</summary>
    public const string Creating = "创建意见：批准认可与工作方案";

    /// <summary>The source's three phases.</summary>
    public const string Phasing = "创建意见：实施步骤";

    /// <summary>The rules on such activities as a whole: only approved ones, and no fees.</summary>
    public const string ActivityRules = "创建示范活动管理办法（试行）";

    /// <summary>The basis of what the source leaves open.</summary>
    public const string OwnRule = "平台规则：试点申报";

    // The round
    public static readonly Refusal NoSuchRound = new("no-such-round", OwnRule,
        "没有这一创建年度轮次，或者本人所在单位不在其范围内。请核对轮次。", "There is no such round, or your unit is not in it. Check the round.");
    public static readonly Refusal OnlyProvinceKeepsRounds = new("only-province-keeps-rounds", ActivityRules,
        "创建轮次由省级部门开设和调整。请由省民委办理。", "Rounds are opened and changed at the province. Ask the provincial commission.");
    public static readonly Refusal RoundAlreadyOpen = new("round-already-open", OwnRule,
        "该地区本年度的轮次已经开设，内容不同。时间、标准和审批链请分别调整。",
        "The prefecture's round of this year is open with other contents. Adjust its phases, standard or chain one by one.");
    public static readonly Refusal DistrictsDoNotFit = new("districts-do-not-fit", Choosing,
        "所列区县中有重复的，或者不属于该地区。请从组织目录中选择该地区的区县。",
        "A district stands there twice or does not belong to the prefecture. Choose its districts from the directory.");
    public static readonly Refusal PhasesDoNotFit = new("phases-do-not-fit", Phasing,
        "每个阶段都要写一次，起始日期不晚于结束日期，并且在创建年度之内。阶段之间可以重叠。",
        "Each phase stands there once, begins before it ends, and lies in the round's year. Phases may overlap.");
    public static readonly Refusal NotBackDated = new("not-back-dated", OwnRule,
        "日期早于今天，不能补记。请填写今天或者以后的日期。", "The day lies before today, and nothing is entered for days gone by. Give today or a later day.");
    public static readonly Refusal ChainDoesNotFit = new("chain-does-not-fit", Choosing,
        "审批链须逐级向上：先市级、最后省级，同一级同一岗位只出现一次，并使用时限规则表中的规则。",
        "A chain leads upwards level by level from the city to the province, names each office once, and uses rules of the rule book.");
    public static readonly Refusal FreezeOverlaps = new("freeze-overlaps", OwnRule,
        "该时段已有冻结期。请先解除原冻结期，或者改选时段。", "A freeze lies on these days already. Lift it first, or choose other days.");
    public static readonly Refusal NoSuchFreeze = new("no-such-freeze", OwnRule,
        "没有从这一天开始、仍未结束的冻结期。请核对日期。", "No freeze that is still to end begins on this day. Check the day.");

    // Words
    public static readonly Refusal PersonalNumber = new("personal-number", "个人信息保护法 6、28",
        "内容中含有身份证号或者手机号。申报材料不写居民个人信息，请只写事项。",
        "The text holds an identity-card or telephone number. Papers of the programme name no residents: write about the matter only.");
}
