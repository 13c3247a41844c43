using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>What only this step refuses.</summary>
internal static partial class PetitionRefusals
{
    public static readonly Refusal OwnRecusal = new("own-recusal", "信访工作条例 28",
        "不能决定本人的回避。有利害关系的请自行申报，否则由上一级机关负责人决定。",
        "Nobody decides on the own recusal. Declare an interest if there is one; otherwise the head of the body above decides.");
    public static readonly Refusal NotAccepted = new("not-accepted", "信访工作条例 34",
        "该事项尚未受理，办理期限还没有开始。请先受理。",
        "The matter has not been accepted, so the time for handling has not begun. Accept it first.");
    public static readonly Refusal AlreadyExtended = new("already-extended", "信访工作条例 34",
        "办理期限只能延长一次。请在现有期限内出具处理意见书。",
        "The time for handling can be extended only once. Issue the opinion within the time that is left.");
    public static readonly Refusal ExtensionTooLate = new("extension-too-late", "信访工作条例 34",
        "办理期限已过，不能再延长。请尽快出具处理意见书。",
        "The time for handling is over and cannot be extended any more. Issue the opinion without delay.");
    public static readonly Refusal OpinionAlreadyIssued = new("opinion-already-issued", "信访工作条例 32",
        "处理意见书已经出具。信访人不服的，可以请求复查。",
        "The handling opinion has been issued. A petitioner who disagrees can ask for a review.");
    public static readonly Refusal HearingOnRecord = new("hearing-on-record", "信访工作条例 31(6)",
        "这几天的听证已经登记。请核对日期。",
        "A hearing on these days is on record. Check the dates.");
    public static readonly Refusal SettlementOnRecord = new("settlement-on-record", "信访工作条例 33",
        "和解协议已经登记。请据此出具处理意见书，或者登记信访人撤回。",
        "A settlement is on record. Issue the opinion that follows from it, or record that the petitioner withdraws.");
    public static readonly Refusal NoSettlement = new("no-settlement", "信访工作条例 33",
        "没有登记信访人签署的和解或者调解协议，不能以和解结案。请先登记协议。",
        "No agreement signed by the petitioner is on record, so the matter is not settled. Record the agreement first.");
    public static readonly Refusal NotInHand = new("not-in-hand", "信访工作条例 33",
        "只有目前持有该事项的单位可以登记撤回。请联系该单位。",
        "Only the unit that has the matter in hand records that it is withdrawn. Contact that unit.");
}
