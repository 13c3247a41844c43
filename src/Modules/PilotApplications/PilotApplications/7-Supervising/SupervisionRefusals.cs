using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

/// <summary>What is said no to when pilots are checked and written about.</summary>
internal static class SupervisionRefusals
{
    /// <summary>The source's sentence on supervision: divisions of province and city check the whole process and report on the pilots in circulars.</summary>
    public const string Supervising = "创建意见：督促检查与通报";

    // Checks
    public static readonly Refusal NotASupervisor = new("not-a-supervisor", Supervising,
        "督促检查、通报和案例发布由省、市民委有关处室办理。请由其办理。", "Divisions of province and city check pilots, issue circulars and publish cases. Ask one of them.");
    public static readonly Refusal NoCheckedCommunity = new("no-checked-community", Supervising,
        "所填单位不是社区。请从组织目录中选择试点社区。", "This unit is no community. Choose a pilot community from the directory.");
    public static readonly Refusal CheckDatedAhead = new("check-dated-ahead", PilotRefusals.OwnRule,
        "检查日期晚于今天。请在检查之后登记。", "The day of the check is still to come. Enter it once it was held.");
    public static readonly Refusal DemandDueBefore = new("demand-due-before", PilotRefusals.OwnRule,
        "整改期限早于今天。请填写今天或者以后的日期。", "The answer would be due before today. Give today or a later day.");
    public static readonly Refusal DemandOutside = new("demand-outside", Supervising,
        "整改要求只能向被检查的社区、所属街道或者区提出。请核对单位。", "Demands go to the community that was checked, its street or its district. Check the unit.");
    public static readonly Refusal NoSuchDemand = new("no-such-demand", PilotRefusals.OwnRule,
        "没有这一项整改要求。请核对编号。", "The check makes no such demand. Check its number.");
    public static readonly Refusal DemandOfAnother = new("demand-of-another", Supervising,
        "这一项要求由另一单位答复。请由该单位办理。", "Another unit answers this demand. Ask that unit.");
    public static readonly Refusal NoAnswerOwed = new("no-answer-owed", PilotRefusals.OwnRule,
        "这一项已经答复，正在等待检查单位确认，或者已经确认。", "This demand is answered and waits for the division, or is met.");
    public static readonly Refusal CheckOfAnother = new("check-of-another", Supervising,
        "这次检查由另一处室开展。请由检查单位确认整改。", "Another division held this check. Ask that division.");
    public static readonly Refusal NotAnsweredYet = new("not-answered-yet", PilotRefusals.OwnRule,
        "这一项尚未答复，不能确认或者退回。请等待答复。", "This demand is not answered yet. Wait for the answer before you judge it.");

    // Circulars
    public static readonly Refusal NothingCited = new("nothing-cited", Supervising,
        "通报没有引用任何记录。请引用所通报情况的事件记录（流编号和版本），并写明其说明什么。",
        "A circular speaks of what happened. Cite the recorded events, each by stream and version, and say what it shows.");
    public static readonly Refusal NotRecorded = new("not-recorded", Supervising,
        "所引用的记录中有不存在的。请核对流编号和版本。", "Something is cited that was never recorded. Check each stream and version.");
    public static readonly Refusal CitedTwice = new("cited-twice", PilotRefusals.OwnRule,
        "同一事件引用了两次。每个事件只引用一次。", "An event is cited twice. Cite each once.");
    public static readonly Refusal CircularUnitsDoNotFit = new("circular-units-do-not-fit", Supervising,
        "通报只能发至本单位下辖的区县，所通报的社区须属于这些区县，且不得重复。请从组织目录中选择。",
        "A circular goes to districts below your own unit, and the communities it reports on lie in them, each named once. Choose them from the directory.");
    public static readonly Refusal CircularNumberTaken = new("circular-number-taken", PilotRefusals.OwnRule,
        "该文号已用于另一通报。请核对文号。", "Another circular has this number. Check the number.");
    public static readonly Refusal NoSuchCircular = new("no-such-circular", PilotRefusals.OwnRule,
        "没有正在生效的这一通报。请核对。", "There is no such circular, or it was withdrawn. Check which one you mean.");
    public static readonly Refusal CircularOfAnother = new("circular-of-another", Supervising,
        "通报由另一单位印发。请由印发单位撤回。", "Another unit issued this circular. Ask that unit to withdraw it.");

    // Cases
    public static readonly Refusal CaseNotOpen = new("case-not-open", PilotRefusals.OwnRule,
        "该材料不在待审状态。请核对其状态，需要的可以重新报送。", "This case waits for no decision. Check how it stands; it can be proposed anew.");
    public static readonly Refusal CaseNotPublished = new("case-not-published", PilotRefusals.OwnRule,
        "该材料没有发布，不能撤下。请核对其状态。", "This case is not published and cannot be taken back. Check how it stands.");
}
