using CreationPlatform.BuildingBlocks;
using MediatR;

namespace CreationPlatform.Meetings;

/// <summary>Every obligation that a cancelled meeting was to serve learns why.</summary>
internal sealed class NoteCancellationWhenMeetingWasCancelled(Reacting reacting) : INotificationHandler<MeetingWasCancelled>
{
    public async Task Handle(MeetingWasCancelled notification, CancellationToken cancellationToken)
    {
        foreach (var (rule, period) in notification.Serves)
            await reacting.Do<NoteCancellation, MeetingObligation>(
                new(notification.MeetingId, notification.Reason), MeetingObligation.StreamOf(notification.Unit, rule, period));
    }
}
