using CreationPlatform.BuildingBlocks;
using CreationPlatform.Meetings;
using MediatR;

namespace CreationPlatform.Notifications;

/// <summary>A step of the meeting regime was reached: whoever has to know finds it in the inbox, once, whatever crashes on the way.</summary>
[InAnyOrder]
internal sealed class PostInboxEntryWhenMeetingReminderFell(Reacting reacting) : INotificationHandler<MeetingReminderFell>
{
    private const string Article = "创建意见：工作会议制度";

    public Task Handle(MeetingReminderFell notification, CancellationToken cancellationToken)
    {
        if (notification.To.Count == 0) return Task.CompletedTask;
        var kind = notification.Occasion switch
        {
            MeetingReminderOccasion.NotPlanned => EntryKind.MeetingNotPlanned,
            MeetingReminderOccasion.PeriodEnds => EntryKind.MeetingPeriodEnds,
            MeetingReminderOccasion.StillEmpty => EntryKind.MeetingPeriodEmpty,
            MeetingReminderOccasion.MeetingNears => EntryKind.MeetingNears,
            MeetingReminderOccasion.Missed => EntryKind.MeetingMissed,
            MeetingReminderOccasion.MinutesMissing => EntryKind.MinutesMissing,
            _ => throw new ArgumentOutOfRangeException(nameof(notification), notification.Occasion, "The inbox has no kind for it."),
        };
        return reacting.Do<PostInboxEntry, InboxEntry>(
            new(kind, EntrySubject.MeetingObligation, notification.ObligationId, $"{notification.Unit} {notification.Period}", notification.Rule, Article, notification.At,
                notification.DaysBefore, notification.To, []),
            reacting.IdFor("inbox-entry"));
    }
}
