namespace CreationPlatform.Host;

/// <summary>The deadlines that matter to residents, in their words. What they are, the rule book says.</summary>
internal static class ResidentDeadlines
{
    /// <summary>In the order in which a matter meets them.</summary>
    public static IReadOnlyList<(string Rule, string Zh, string En)> All { get; } =
    [
        ("XF-01", "信访局转送：从收到那天起", "Petition bureau transfers: from receipt"),
        ("XF-02", "书面告知是否受理：从收到那天起", "Office tells you whether it accepts: from receipt"),
        ("XF-03", "转来的事项书面告知：从转送那天起", "Office it was transferred to tells you: from the transfer"),
        ("XF-05", "出具处理意见：从受理那天起", "Handling opinion: from acceptance"),
        ("XF-05ext", "延长后的处理意见：从受理那天起", "Handling opinion after an extension: from acceptance"),
        ("XF-06", "您请求复查：从收到处理意见那天起", "You ask for a review: from getting the handling opinion"),
        ("XF-07", "复查意见：从收到请求那天起", "Review opinion: from the request"),
        ("XF-08", "您请求复核：从收到复查意见那天起", "You ask for re-examination: from getting the review opinion"),
        ("XF-09", "复核意见：从收到请求那天起", "Re-examination opinion: from the request"),
        ("RC-01", "您申请行政复议：从知道那天起", "You apply for administrative reconsideration: from learning of it"),
        ("LI-01", "您提起行政诉讼：从知道那天起", "You go to court against an administrative act: from learning of it"),
        ("LI-02", "不服复议决定提起诉讼：从收到那天起", "You go to court after reconsideration: from getting the decision"),
        ("AR-01", "您申请劳动仲裁：从知道那天起", "You apply for labour arbitration: from learning of it"),
    ];
}
