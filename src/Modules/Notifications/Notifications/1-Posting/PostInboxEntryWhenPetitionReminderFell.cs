using CreationPlatform.BuildingBlocks;
using CreationPlatform.Petitions;
using MediatR;

namespace CreationPlatform.Notifications;

/// <summary>A step of a petition's deadline was reached: whoever has to know finds it in the inbox, once, whatever crashes on the way.</summary>
[InAnyOrder]
internal sealed class PostInboxEntryWhenPetitionReminderFell(Reacting reacting) : INotificationHandler<PetitionReminderFell>
{
    public Task Handle(PetitionReminderFell notification, CancellationToken cancellationToken)
    {
        var kind = notification.Occasion switch
        {
            ReminderOccasion.DutyFallsDue => EntryKind.DutyFallsDue,
            ReminderOccasion.ObjectionEnds => EntryKind.ObjectionEnds,
            ReminderOccasion.DutyIsOverdue => EntryKind.DutyIsOverdue,
            ReminderOccasion.WindowCloses => EntryKind.TellOfWindow,
            _ => throw new ArgumentOutOfRangeException(nameof(notification), notification.Occasion, "The inbox has no kind for it."),
        };
        var (of, subject) = notification.ReportId is { } report ? (EntrySubject.ProtectionReport, report) : (EntrySubject.Petition, notification.PetitionId);
        return reacting.Do<PostInboxEntry, InboxEntry>(
            new(kind, of, subject, notification.Number, notification.Rule, notification.Article, notification.Due, notification.DaysBefore,
                notification.To, notification.ClosedTo),
            reacting.IdFor("inbox-entry"));
    }
}
