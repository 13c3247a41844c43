using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Notifications.NotificationsRefusals;

namespace CreationPlatform.Notifications;

/// <summary>Who holds a post that the entry is addressed to has read it. To everybody else it stays as it is.</summary>
internal sealed record MarkRead : ICommand<InboxEntry>
{
    public Decision Decide(InboxEntry entry, Circumstances now)
    {
        if (!entry.IsPosted) return Decision.Refuse(NotPosted);
        return entry.ReadBy.Contains(now.Actor.Account) ? Decision.AlreadySo : Decision.Record(new EntryRead(now.Actor.Account));
    }
}
