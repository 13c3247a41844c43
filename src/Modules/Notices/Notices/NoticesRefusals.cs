using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Notices;

/// <summary>Every reason for which a command on a notice is not carried out.</summary>
internal static class NoticesRefusals
{
    public const string OwnRule = "平台规则";

    public static readonly Refusal AlreadyPublished = new("already-published", OwnRule,
        "该公告已经发布。要改内容请更正，另一件事请另发公告。", "This notice is published already. Correct it, or publish another one for another matter.");
    public static readonly Refusal NotPublished = new("not-published", OwnRule,
        "该公告尚未发布。请先发布。", "This notice has not been published. Publish it first.");
    public static readonly Refusal UnknownUnit = new("unknown-unit", OwnRule,
        "所填单位今天不在组织目录中。请从目录中选择。", "The unit is not in today's directory. Choose one from it.");
    public static readonly Refusal NotYourUnit = new("not-your-unit", OwnRule,
        "公告只能由本单位负责人以本单位名义发布、更正和撤回。请联系该单位。", "A notice is published, corrected and withdrawn by whoever heads its own unit. Contact that unit.");
    public static readonly Refusal DatedBack = new("dated-back", OwnRule,
        "公告不能倒签：生效日期和截止日期不早于今天。请改为今天或者以后的日期。", "A notice is never dated back: it begins and ends today or later. Choose such a day.");
    public static readonly Refusal EndsBeforeItBegins = new("ends-before-it-begins", OwnRule,
        "截止日期早于生效日期。请核对两个日期。", "The last day lies before the first. Check both.");
    public static readonly Refusal StandsTooLong = new("stands-too-long", OwnRule,
        "公告最长有效到一年以后。请缩短，到期前可以再发。", "A notice holds for a year from today at most. Shorten it; it can be published anew before it ends.");
    public static readonly Refusal PersonalNumber = new("personal-number", "个人信息保护法 6、25",
        "内容中含有身份证号或者手机号。公告不写任何人的个人信息，联系方式请写单位固定电话。",
        "The text holds an identity-card or mobile number. A notice names nobody: give the office's telephone line for questions.");
    public static readonly Refusal NoticeIsWithdrawn = new("notice-is-withdrawn", OwnRule,
        "该公告已经撤回，不能再改。请另发公告。", "This notice was withdrawn and changes no more. Publish another one.");
    public static readonly Refusal NoticeIsOver = new("notice-is-over", OwnRule,
        "该公告已过截止日期，居民看不到了。请另发公告。", "This notice has run out, and residents no longer see it. Publish another one.");
}
