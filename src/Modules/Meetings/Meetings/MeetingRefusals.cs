using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Meetings;

/// <summary>Everything this module says no to, on one page. The platform's own rules name themselves as such.</summary>
internal static class MeetingRefusals
{
    /// <summary>The meeting regime of the programme's source.</summary>
    public const string Source = "创建意见：工作会议制度";

    /// <summary>The basis of what the source leaves open.</summary>
    public const string OwnRule = "平台规则：会议";

    // The regime
    public static readonly Refusal UnknownUnit = new("unknown-unit", OwnRule,
        "组织目录中没有该单位，或者该单位不承担会议制度。请选择街道或者社区。",
        "The directory holds no such unit, or it is neither a street nor a community. Choose one of these.");
    public static readonly Refusal NotYourUnit = new("not-your-unit", OwnRule,
        "这一步只能由本单位人员办理，本人在该单位没有任职。请由该单位人员办理。",
        "Only the unit itself takes this step, and you hold no post there. Ask somebody who does.");
    public static readonly Refusal NotBackDated = new("not-back-dated", OwnRule,
        "日期早于今天，会议制度不补记。请填写今天或者以后的日期。",
        "The day lies before today, and nothing is owed for days on which nobody knew of it. Give today or a later day.");
    public static readonly Refusal AlreadyJoined = new("already-joined", OwnRule,
        "该单位已纳入会议制度，起始日期不能更改。", "The unit takes part already, and its first day does not change.");
    public static readonly Refusal NotJoined = new("not-joined", OwnRule,
        "该单位尚未纳入会议制度。请先登记纳入。", "The unit does not take part in the regime. Let it join first.");
    public static readonly Refusal HasLeft = new("has-left", OwnRule,
        "该单位已退出会议制度。请核对单位。", "The unit has left the regime. Check the unit.");
    public static readonly Refusal OnlyStreetsChoose = new("only-streets-choose", OwnRule,
        "只有街道可以选择，社区随街道执行。请由街道办理。", "Only a street chooses, and its communities follow. Ask the street.");
    public static readonly Refusal CadenceIsFixed = new("cadence-is-fixed", Source,
        "该项会议的次数由创建意见规定，不能更改。只有“定期”事项可以选择周期。",
        "The source itself says how often this meeting is held. Only what it orders \"regularly\" can be given a cadence.");
    public static readonly Refusal UnknownRule = new("unknown-rule", OwnRule,
        "没有这一项会议制度。请从会议制度清单中选择。", "There is no such rule. Choose one from the list of the regime.");

    // Obligations
    public static readonly Refusal NotOwedHere = new("not-owed-here", Source,
        "该单位不承担这一项会议。请核对单位和会议类别。", "This unit does not owe this kind of meeting. Check the unit and the kind.");
    public static readonly Refusal UnknownPeriod = new("unknown-period", OwnRule,
        "期间写法不对，或者与该项会议的周期不一致。请写成 2026-05、2026-Q2 或者 2026-H1。",
        "This is no period, or not one of this rule's length. Write 2026-05, 2026-Q2 or 2026-H1.");
    public static readonly Refusal PeriodNotBegun = new("period-not-begun", OwnRule,
        "该期间尚未开始。请在期间开始后办理。", "The period has not begun. Wait until it has.");

    public static readonly Refusal NotOpened = new("not-opened", OwnRule, "该项会议任务尚未生成。请核对单位和期间。", "Nothing is owed yet for this period. Check unit and period.");
    public static readonly Refusal PeriodNotOver = new("period-not-over", OwnRule,
        "期间尚未结束，还不能认定未完成。请等到期间结束。", "The period is not over, so nothing is missed. Wait until it is.");

    // Planning
    public static readonly Refusal AlreadyPlanned = new("already-planned", OwnRule,
        "该会议已经安排。时间、地点变更请用“改期”。", "The meeting is planned already. To change time or place, move it.");
    public static readonly Refusal NotPlanned = new("not-planned", OwnRule, "会议尚未安排。请先安排。", "There is no such meeting yet. Plan it first.");
    public static readonly Refusal StartInPast = new("start-in-past", OwnRule,
        "开始时间早于今天，会议不补记。请填写今天或者以后的时间。", "The start lies before today, and no meeting is entered afterwards. Give today or a later day.");
    public static readonly Refusal MemberTwice = new("member-twice", OwnRule,
        "同一岗位在名单中出现两次。请为每个岗位写明不同的名称。", "A post stands on the list twice. Give each post a title of its own.");
    public static readonly Refusal OrganisationDoesNotFit = new("organisation-does-not-fit", OwnRule,
        "该组织不属于这一级单位。请核对单位和组织。", "Units of this level have no such organisation. Check both.");
    public static readonly Refusal PersonalNumber = new("personal-number", "个人信息保护法 6、28",
        "内容中含有身份证号或者手机号。会议材料不写居民个人信息，请只写事项。",
        "The text holds an identity-card or telephone number. Meeting papers name no residents: write about the matter only.");
    public static readonly Refusal TakesPlaceNoMore = new("takes-place-no-more", OwnRule,
        "会议已取消。请另行安排会议。", "The meeting was cancelled. Plan another one.");
    public static readonly Refusal HasBegun = new("has-begun", OwnRule,
        "会议已经开始，安排不能再改。请在纪要中写明。", "The meeting has begun, and its plan does not change any more. Write it in the minutes.");
    public static readonly Refusal UnknownPost = new("unknown-post", OwnRule,
        "该岗位不在本次会议的成员名单中。请核对岗位。", "This post is not among the members of the meeting. Check the post.");
    public static readonly Refusal UnknownBacklog = new("unknown-backlog", OwnRule,
        "没有这次会议，或者它不属于本单位的同一组织。请选择本组织的上一次会议。",
        "There is no such meeting, or it is another organisation's. Choose an earlier meeting of this one.");
    public static readonly Refusal BacklogNotSettled = new("backlog-not-settled", OwnRule,
        "上一次会议的纪要尚未批准，遗留事项还不确定。请先批准纪要。",
        "The minutes of that meeting are not approved, so what it left open is not certain. Approve them first.");
    public static readonly Refusal BacklogTakenUpElsewhere = new("backlog-taken-up-elsewhere", OwnRule,
        "遗留事项已由另一次会议承接，或者本次会议已承接另一次会议。请核对会议。",
        "Another meeting has taken this backlog up, or this one has taken up another. Check the meetings.");

    // Holding
    public static readonly Refusal NotInSession = new("not-in-session", OwnRule,
        "会议不在进行中。签到、考勤和结束都在会议进行中办理。", "The meeting is not in session. People sign in, and it ends, while it is.");
    public static readonly Refusal WrongSignInCode = new("wrong-sign-in-code", OwnRule,
        "签到码不对。请核对会场公布的签到码。", "This is not the sign-in code. Check the one shown at the meeting.");
    public static readonly Refusal AttendanceIncomplete = new("attendance-incomplete", OwnRule,
        "还有成员没有签到或者登记。请为每个成员登记出席、缺席或者请假。",
        "Some members have neither signed in nor been recorded. Write down for each whether present, absent or excused.");

    // Minuting
    public static readonly Refusal NotHeld = new("not-held", OwnRule, "会议尚未结束，还没有纪要。请先结束会议。", "The meeting has not ended, so there is nothing to minute. End it first.");
    public static readonly Refusal MinutesAreApproved = new("minutes-are-approved", OwnRule,
        "纪要已经批准，不能更改。补充事项请列入下次会议。", "The minutes are approved and do not change. Put additions on the next agenda.");
    public static readonly Refusal NoMinutes = new("no-minutes", OwnRule, "还没有纪要。请先登记纪要。", "There are no minutes yet. Record them first.");
    public static readonly Refusal MinutesNotApproved = new("minutes-not-approved", OwnRule,
        "纪要尚未批准，新的议定事项还不确定。请先批准纪要。", "The minutes are not approved, so what was newly agreed is not certain. Approve them first.");
    public static readonly Refusal AgendaNotCovered = new("agenda-not-covered", OwnRule,
        "每个议题都要写明要点或者列为延后，且只写一次；不能写议程以外的议题编号。",
        "Each item of the agenda is either a point or postponed, once; and no other numbers stand in the minutes.");
    public static readonly Refusal BacklogNotFollowedUp = new("backlog-not-followed-up", OwnRule,
        "上次会议遗留的每个议定事项都要写明已完成或者继续办理。", "For each action item that was left open the minutes say whether it is done or carried over.");
    public static readonly Refusal DueBeforeMeeting = new("due-before-meeting", OwnRule,
        "议定事项的期限早于会议日期。请核对期限。", "An action item is due before the meeting was held. Check the date.");
    public static readonly Refusal TooManyDocuments = new("too-many-documents", OwnRule,
        "该会议的文件已达上限（20 个）。请合并材料。", "The meeting has 20 files, as many as it may have. Put material together.");
    public static readonly Refusal DocumentOfAnother = new("document-of-another", OwnRule,
        "该文件不属于本次会议。请先把文件上传到本次会议。", "The file does not belong to this meeting. Send it in for this meeting first.");
    public static readonly Refusal NotYourFeed = new("not-your-feed", OwnRule,
        "该日历订阅不是本人开通的。请核对订阅。", "Another account opened this calendar feed. Check which one you mean.");
    public static readonly Refusal FeedIsRevoked = new("feed-is-revoked", OwnRule,
        "该日历订阅已经停用。请重新开通。", "The calendar feed is revoked. Open another one.");
    public static readonly Refusal NoSuchAddress = new("no-such-address", OwnRule,
        "该日历订阅没有这一地址。请刷新后核对。", "The calendar feed never had this address. Load your feeds again.");
    public static readonly Refusal NoSuchAction = new("no-such-action", OwnRule,
        "没有这一议定事项，或者它已转由下次会议跟踪。请核对编号。", "There is no such action item, or a later meeting follows it up. Check the number.");
}
