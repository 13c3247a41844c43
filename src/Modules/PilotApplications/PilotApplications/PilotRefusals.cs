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

    // The survey
    public static readonly Refusal NotYourDistrict = new("not-your-district", Choosing,
        "这一步只能由该区办理，本人在该区没有相应任职。请由该区人员办理。", "Only the district itself takes this step, and you hold no such post there. Ask somebody who does.");
    public static readonly Refusal NotInApplicationPhase = new("not-in-application-phase", Phasing,
        "今天不在调查申报阶段之内。请核对阶段日期，确需延长的由省民委调整。",
        "Today lies outside the phase of survey and application. Check its days; the province can adjust them.");
    public static readonly Refusal CommunityDoesNotFit = new("community-does-not-fit", Choosing,
        "所选单位不是该区的社区。请从组织目录中选择该区的社区。", "This is no community of the district. Choose one from the directory.");
    public static readonly Refusal CountsDoNotAddUp = new("counts-do-not-add-up", OwnRule,
        "少数民族居民数和流动人口数都不能超过居民总数。请核对数字。", "Neither residents of minorities nor residents on the move can outnumber all residents. Check the counts.");
    public static readonly Refusal DateInFuture = new("date-in-future", OwnRule,
        "日期晚于今天。请填写今天或者以前的日期。", "The day is still to come. Give today or an earlier day.");
    public static readonly Refusal NothingToCompare = new("nothing-to-compare", Choosing,
        "候选社区少于两个，无法比较。请至少登记两个社区。", "With fewer than two candidates nothing is compared. Enter at least two communities.");
    public static readonly Refusal NotACandidate = new("not-a-candidate", Choosing,
        "该社区不在候选名单中。请先登记其情况。", "This community is no candidate. Enter its counts first.");
    public static readonly Refusal NothingChosen = new("nothing-chosen", Choosing,
        "本区尚未确定候选社区并写明理由。请先完成比较和确定。", "The district has not chosen a community and argued its choice. Do that first.");

    // The application
    public static readonly Refusal OneLiveApplication = new("one-live-application", Choosing,
        "本区本轮已有一件申报在办，或者已有试点。每个区只能确定一个。", "The district has a live application in this round, or its pilot. Each district names one.");
    public static readonly Refusal NoApplication = new("no-application", OwnRule,
        "没有正在拟稿的申报。请先拟稿。", "There is no application in draft. Draft one first.");
    public static readonly Refusal NotInDraft = new("not-in-draft", OwnRule,
        "申报已经提交或者已经办结，材料不能再改。如需修改，请等待退回补正或者撤回。",
        "The application is submitted or at its end, and its papers do not change. Wait for its return, or withdraw it.");
    public static readonly Refusal TooManyFiles = new("too-many-files", OwnRule,
        "附件已达 30 个或者 200 MB。请合并材料。", "The application holds 30 files or 200 MB already. Put papers together.");
    public static readonly Refusal FileOfAnother = new("file-of-another", OwnRule,
        "该附件属于另一事项。请重新上传。", "The file belongs to another matter. Send it in again.");
    public static readonly Refusal NoSuchFile = new("no-such-file", OwnRule,
        "申报中没有这个附件。请先上传。", "The application holds no such file. Send it in first.");
    public static readonly Refusal ApplicationIncomplete = new("application-incomplete", Choosing,
        "材料不齐：须有实施方案、正式申报文件（均有文号），以及区委和区政府的批准文件。缺少的项目见申报详情。",
        "Papers are missing: the implementation plan and the formal document, both numbered, and the consents of the district's Party committee and government. The application's page lists what is missing.");
    public static readonly Refusal SubmitterNeverApproves = new("submitter-never-approves", Choosing,
        "提交申报的人不能审批同一申报，签批的人也不能代为提交。请由其他人员办理。",
        "Who submits an application never approves it, and who gave consent to it does not submit it. Ask somebody else.");
    public static readonly Refusal RoundIsFrozen = new("round-is-frozen", OwnRule,
        "本轮今天处于冻结期，不提交、不审批。请在冻结期结束后办理。", "The round is frozen today: nothing is submitted and nothing decided. Wait until the freeze is over.");
    public static readonly Refusal NextLevelHasActed = new("next-level-has-acted", Choosing,
        "上一级已经办理，下级不能再撤回。请向上一级说明情况。", "The next level up has acted, and nobody below undoes that. Turn to that level.");

    // Reviewing
    public static readonly Refusal NotUnderReview = new("not-under-review", Choosing,
        "该申报不在审核中。请核对其办理状态。", "The application is not under review. Check how it stands.");
    public static readonly Refusal LowerLevelFirst = new("lower-level-first", Choosing,
        "下一级尚未审核，不能越级办理。请等待其审核意见。", "The level below has not agreed yet, and no level is passed over. Wait for it.");
    public static readonly Refusal NotYourStep = new("not-your-step", Choosing,
        "当前步骤由另一级机关办理。请由承办机关办理。", "Another body takes this step. Ask that body.");
    public static readonly Refusal ActedBelow = new("acted-below", OwnRule,
        "本人已在另一级办理过该申报。一人只能在一级办理。", "You have dealt with this application at another level. One person acts at one level.");
    public static readonly Refusal LastLevelRecognises = new("last-level-recognises", Choosing,
        "这是最后一级，请直接作出认可决定。", "This is the last level: recognise, return or reject.");
    public static readonly Refusal NotTheLastLevel = new("not-the-last-level", Choosing,
        "认可由最后一级作出。本级同意的，请审核后上报。", "Only the last level recognises. If you agree, pass it on.");
    public static readonly Refusal ToldOnce = new("told-once", OwnRule,
        "缺件清单应当一次告知，本次申报已经告知过。请写明实质性修改意见。",
        "What is missing is told once, and this attempt has been told. Say what is to be mended in substance.");
    public static readonly Refusal NothingToTakeBack = new("nothing-to-take-back", OwnRule,
        "本级没有可以撤回的审核意见。", "Your level has agreed to nothing that it could take back.");

    // A pilot at work
    public static readonly Refusal NoPilot = new("no-pilot", Creating,
        "该社区尚未经批准认可为试点。认可之后才能开始制定工作方案。", "The community is no recognised pilot yet. Its work plan begins after recognition.");
    public static readonly Refusal NotYourCommunity = new("not-your-community", Creating,
        "这一步由试点社区办理，本人在该社区没有任职。请由社区人员办理。", "The pilot community takes this step, and you hold no post there. Ask somebody who does.");
    public static readonly Refusal NotTheApprover = new("not-the-approver", Creating,
        "工作方案由社区所属街道批准；没有街道的由区批准。请由该单位办理。", "The community's street approves the plan, or the district where there is none. Ask that unit.");
    public static readonly Refusal NothingProposed = new("nothing-proposed", Creating,
        "没有待批的工作方案。请等待社区提出。", "No plan awaits an answer. Wait until the community proposes one.");
    public static readonly Refusal ProposerNeverApproves = new("proposer-never-approves", OwnRule,
        "提出工作方案的人不能批准该方案。请由其他人员办理。", "Who proposed the plan never approves it. Ask somebody else.");
    public static readonly Refusal PlanAwaitsAnswer = new("plan-awaits-answer", OwnRule,
        "上一版工作方案尚待批复。请等待批准或者退回。", "An earlier version still awaits its answer. Wait until it is approved or given back.");
    public static readonly Refusal ReasonNeeded = new("reason-needed", OwnRule,
        "变更已批准的工作方案须说明原因。请填写原因。", "A change of an approved plan needs its reason. Give one.");
    public static readonly Refusal PlanDoesNotFit = new("plan-does-not-fit", Creating,
        "每个目标至少有一项任务，每项任务属于一个目标；编号不重复，阶段有效，起止日期在创建年度之内且先后正确。",
        "Each goal has a task and each task a goal of the plan; numbers stand once, phases exist, and days are in order and in the programme's year.");
    public static readonly Refusal TaskUnderWay = new("task-under-way", OwnRule,
        "已有进度或者佐证材料的任务不能删除。请在新版方案中保留该任务编号。", "A task with progress or evidence is not dropped. Keep its number in the new version.");
    public static readonly Refusal AnotherVersion = new("another-version", OwnRule,
        "待批的是另一版工作方案。请核对版本号。", "Another version awaits the answer. Check its number.");
    public static readonly Refusal TooManyPilotFiles = new("too-many-pilot-files", OwnRule,
        "附件已达 300 个或者 1 GB。请合并材料。", "The pilot holds 300 files or 1 GB already. Put papers together.");
    public static readonly Refusal NoSuchTask = new("no-such-task", Creating,
        "已批准的工作方案中没有这项任务。请核对编号。", "The approved plan has no such task. Check its number.");
    public static readonly Refusal TooMuchEvidence = new("too-much-evidence", OwnRule,
        "佐证材料已达 1000 条。请合并材料。", "The pilot has 1000 pieces of evidence already. Put them together.");
    public static readonly Refusal OneSourceOfEvidence = new("one-source-of-evidence", OwnRule,
        "佐证须引用一个附件或者一条事件，二者选一。", "Evidence cites a file or an event, one of the two.");
    public static readonly Refusal EvidenceNotRecorded = new("evidence-not-recorded", OwnRule,
        "没有所引用的事件记录。请从办理过程中选取事件，填写事项编号和该步骤的版本。",
        "The event that is cited was never recorded. Take it from the timeline of its matter: the matter's id and the step's version.");
    public static readonly Refusal DoneNeedsEvidence = new("done-needs-evidence", Creating,
        "没有佐证材料的任务不能报完成。请先添加佐证。", "A task without evidence is not done. Add evidence first.");
    public static readonly Refusal BeforeRecognition = new("before-recognition", Creating,
        "日期早于批准认可之日。请核对日期。", "The day lies before the recognition. Check it.");
    public static readonly Refusal ThreeLevelsLaunch = new("three-levels-launch", Phasing,
        "启动仪式由省、市、区三级共同举行。请写明三级。", "Province, city and district launch together. Name all three.");
    public static readonly Refusal NoSuchGateItem = new("no-such-gate-item", Phasing,
        "没有这一阶段或者项目，或者该项目由平台自动认定。请核对阶段材料清单。", "There is no such phase or item, or the platform proves it by itself. Check the list of the gate.");
    public static readonly Refusal EarlierGateFirst = new("earlier-gate-first", Phasing,
        "前一阶段尚未办结。请先办结前一阶段。", "The phase before is not closed. Close it first.");
    public static readonly Refusal GateNotProved = new("gate-not-proved", Phasing,
        "该阶段的材料清单尚未齐备。缺少的项目见试点详情。", "Items of this gate are not proved yet. The pilot's page lists them.");

    // Words
    public static readonly Refusal PersonalNumber = new("personal-number", "个人信息保护法 6、28",
        "内容中含有身份证号或者手机号。申报材料不写居民个人信息，请只写事项。",
        "The text holds an identity-card or telephone number. Papers of the programme name no residents: write about the matter only.");
}
