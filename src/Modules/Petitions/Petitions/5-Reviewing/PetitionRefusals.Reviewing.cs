using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>What only this step refuses.</summary>
internal static partial class PetitionRefusals
{
    public static readonly Refusal ReviewAlreadyRequested = new("review-already-requested", "信访工作条例 35",
        "该事项已经请求复查，只能复查一次。不服复查意见的，可以请求复核。",
        "A review has been asked for already, and there is only one. Who disagrees with its opinion can ask for re-examination.");
    public static readonly Refusal ReviewWindowClosed = new("review-window-closed", "信访工作条例 35",
        "已超过收到书面答复之日起30日的复查请求期限。有新的事实、理由的，可以作为新事项提出。",
        "The 30 days to ask for a review, counted from receipt of the answer, are over. New facts or reasons make a new matter.");
    public static readonly Refusal ReviewNotRequested = new("review-not-requested", "信访工作条例 35",
        "没有待复查的请求。请先登记复查请求。",
        "There is no request for review to answer. Record the request first.");
    public static readonly Refusal ReviewOpinionAlreadyIssued = new("review-opinion-already-issued", "信访工作条例 35",
        "复查意见已经出具。不服的，可以请求复核。",
        "The review opinion has been issued. Who disagrees can ask for re-examination.");
}
