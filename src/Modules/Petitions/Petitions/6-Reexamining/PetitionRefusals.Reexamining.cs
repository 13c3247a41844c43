using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>What only this step refuses.</summary>
internal static partial class PetitionRefusals
{
    public static readonly Refusal ReexaminationAlreadyRequested = new("reexamination-already-requested", "信访工作条例 36",
        "该事项已经请求复核，只能复核一次。请等待复核意见。",
        "Re-examination has been asked for already, and there is only one. Its opinion will follow.");
    public static readonly Refusal ReexaminationWindowClosed = new("reexamination-window-closed", "信访工作条例 36",
        "已超过收到复查答复之日起30日的复核请求期限。有新的事实、理由的，可以作为新事项提出。",
        "The 30 days to ask for re-examination, counted from receipt of the review opinion, are over. New facts or reasons make a new matter.");
    public static readonly Refusal ReexaminationNotRequested = new("reexamination-not-requested", "信访工作条例 36",
        "没有待复核的请求。请先登记复核请求。",
        "There is no request for re-examination to answer. Record the request first.");
    public static readonly Refusal HearingOverlaps = new("hearing-overlaps", "信访工作条例 36",
        "听证日期与已登记的听证重叠，同一天不能扣除两次。请核对日期。",
        "These days overlap a hearing on record, and no day is left out twice. Check the dates.");
}
