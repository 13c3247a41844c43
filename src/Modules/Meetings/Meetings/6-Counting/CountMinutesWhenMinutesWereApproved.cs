using CreationPlatform.BuildingBlocks;
using MediatR;

namespace CreationPlatform.Meetings;

/// <summary>Every obligation that a meeting serves is fulfilled by its approved minutes, where the meeting counts.</summary>
internal sealed class CountMinutesWhenMinutesWereApproved(Reacting reacting) : INotificationHandler<MinutesWereApproved>
{
    public async Task Handle(MinutesWereApproved notification, CancellationToken cancellationToken)
    {
        foreach (var (rule, period) in notification.Serves)
            await reacting.Do<CountMinutes, MeetingObligation>(
                new(notification.MeetingId, notification.ApprovedOn), MeetingObligation.StreamOf(notification.Unit, rule, period));
    }
}
