using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>A time of the law that is the petitioner's own: to ask for a review or re-examination, or to go another way (信访工作条例 31(1)-(5)).</summary>
/// <param name="WhatZh">What can be done in it, in Chinese.</param>
/// <param name="WhatEn">The same in English.</param>
/// <param name="Due">The last day.</param>
/// <param name="Article">The article that gives it.</param>
/// <param name="DaysLeft">Calendar days from today to the last day; 0 on it.</param>
/// <param name="Warning">The step of the warning that was reached: 30, 14, 7, 3 or 1 days before the last day; none before the first.</param>
internal sealed record OwnTime(string WhatZh, string WhatEn, DateOnly Due, string Article, int DaysLeft, int? Warning)
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
