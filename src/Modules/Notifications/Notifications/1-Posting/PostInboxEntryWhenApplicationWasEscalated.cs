using CreationPlatform.BuildingBlocks;
using CreationPlatform.PilotApplications;
using MediatR;

namespace CreationPlatform.Notifications;

/// <summary>A pilot application is overdue: the level above finds it in the inbox, once, whatever crashes on the way.</summary>
[InAnyOrder]
internal sealed class PostInboxEntryWhenApplicationWasEscalated(Reacting reacting) : INotificationHandler<ApplicationWasEscalated>
{
    private const string Article = "平台规则：试点申报";

    public Task Handle(ApplicationWasEscalated notification, CancellationToken cancellationToken) => notification.Posts.Count == 0 ? Task.CompletedTask
        : reacting.Do<PostInboxEntry, InboxEntry>(
            new(EntryKind.DutyIsOverdue, EntrySubject.PilotApplication, notification.ApplicationId, notification.Number, notification.Rule, Article, notification.Due, -1, notification.Posts, []),
            reacting.IdFor("inbox-entry"));
}
