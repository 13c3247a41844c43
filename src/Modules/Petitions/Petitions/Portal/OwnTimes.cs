using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>Finds the petitioner's own times among the clocks of a matter.</summary>
internal static class OwnTimes
{
    /// <summary>Of all clocks those of the petitioner that are not over, the nearest first.</summary>
    public static IReadOnlyList<OwnTime> Of(IEnumerable<Deadline> deadlines, DateOnly today) =>
    [
        .. from deadline in deadlines
           where ReminderStep.KindOf(deadline.Rule) is TimeKind.Window && deadline.Due >= today
           orderby deadline.Due
           let what = WhatIn(deadline.Rule)
           select new OwnTime(what.Zh, what.En, deadline.Due, deadline.Article, deadline.Due.DayNumber - today.DayNumber, ReminderStep.OfWindow(today, deadline.From, deadline.Due)),
    ];

    private static (string Zh, string En) WhatIn(string rule) => rule switch
    {
        "XF-06" => ("请求复查", "ask for a review"),
        "XF-08" => ("请求复核", "ask for re-examination"),
        "RC-01" => ("申请行政复议", "apply for administrative reconsideration"),
        "LI-01" => ("提起行政诉讼", "bring an administrative lawsuit"),
        "LI-02" => ("不服复议决定提起行政诉讼", "bring a lawsuit against the reconsideration decision"),
        "AR-01" => ("申请劳动争议仲裁", "apply for labour arbitration"),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "It is no time of the petitioner."),
    };
}
