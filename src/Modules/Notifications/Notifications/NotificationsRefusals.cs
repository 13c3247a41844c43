using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Notifications;

/// <summary>Everything this module says no to.</summary>
internal static class NotificationsRefusals
{
    private const string OwnRule = "平台规则：提醒";

    public static readonly Refusal NotPosted = new("entry-not-posted", OwnRule, "没有这条提醒。请刷新收件箱。", "There is no such entry. Load the inbox again.");
}
