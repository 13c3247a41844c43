using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Notices;

/// <summary>A notice of a community in 2026, corrected once and then withdrawn.</summary>
internal static class NoticeHistory
{
    public static readonly DateOnly Day = new(2026, 3, 2);

    public static readonly Post Head = new(StreamIds.From("head"), "community_head", Community);

    public static NoticeText Says => new(NoticeKind.Closing, "文化活动室检修", "三月九日至十一日暂停开放，咨询电话 0871-65000000。", Day, Day.AddDays(9));

    public static NoticeText SaysThen => Says with { Content = "三月九日至十三日暂停开放。", Until = Day.AddDays(11) };

    public static NoticePublished Published => new(Community, Says, Day);

    public static NoticeCorrected Corrected => new(SaysThen, "检修延长两天", Day.AddDays(1));

    public static NoticeWithdrawn Withdrawn => new("检修取消", Day.AddDays(2));

    public static PublishNotice ToPublish(NoticeText says) => new(Community, says.Kind, says.Title, says.Content, says.From, says.Until);

    public static CorrectNotice ToCorrect(NoticeText says) => new(says.Kind, says.Title, says.Content, says.From, says.Until, Corrected.Reason);
}
