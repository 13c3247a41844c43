using CreationPlatform.BuildingBlocks;
using MediatR;

namespace CreationPlatform.Meetings;

/// <summary>
/// Every obligation that a held meeting serves hears of it. A street that has not chosen to let one meeting count twice has it counted
/// for the first of its two duties only.
/// </summary>
internal sealed class CountMeetingWhenMeetingWasHeld(Reacting reacting, RegimeChoices choices) : INotificationHandler<MeetingWasHeld>
{
    public async Task Handle(MeetingWasHeld notification, CancellationToken cancellationToken)
    {
        var countsTwice = await choices.CountsTwice(notification.Unit, cancellationToken);
        var counted = false;
        foreach (var (rule, period, against) in notification.Serves)
        {
            var obstacles = against.Select(Enum.Parse<Obstacle>).ToList();
            var isOneOfTwo = MeetingRule.CountedTwiceByChoice.Contains(rule);
            if (isOneOfTwo && counted && !countsTwice) obstacles.Add(Obstacle.CountedAlready);
            counted |= isOneOfTwo && obstacles.Count == 0;
            await reacting.Do<CountMeeting, MeetingObligation>(
                new(new(notification.Unit, rule, period), notification.MeetingId, notification.HeldOn, notification.MinutesDue, obstacles),
                MeetingObligation.StreamOf(notification.Unit, rule, period));
        }
    }
}
