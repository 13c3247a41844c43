using CreationPlatform.BuildingBlocks;
using MediatR;

namespace CreationPlatform.Meetings;

/// <summary>A backlog stands in one meeting only: where a later meeting has taken it up, the earlier one lets it go.</summary>
internal sealed class PassOnBacklogWhenBacklogWasTakenUp(Reacting reacting) : INotificationHandler<MeetingBacklogWasTakenUp>
{
    public Task Handle(MeetingBacklogWasTakenUp notification, CancellationToken cancellationToken) =>
        reacting.Do<PassOnBacklog, Meeting>(new(notification.MeetingId), notification.From);
}
