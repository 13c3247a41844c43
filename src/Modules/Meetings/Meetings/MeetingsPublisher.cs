using CreationPlatform.BuildingBlocks;
using MediatR;

namespace CreationPlatform.Meetings;

/// <summary>Which of the module's events are public facts.</summary>
internal static class MeetingsPublisher
{
    public static INotification? FactOf(Guid stream, IEvent @event) => @event switch
    {
        ObligationOpened e => new MeetingObligationWasOpened(stream, e.Place.Unit, e.Rule, e.Period, e.Due),
        ObligationFulfilled e => new MeetingObligationWasFulfilled(stream, e.HeldOn, e.InTime),
        ObligationMissed e => new MeetingObligationWasMissed(stream, e.Due),
        ObligationReminded e => new MeetingReminderFell(stream, e.Unit, e.Rule, e.Period, e.Occasion, e.At, e.DaysBefore, e.To),
        MeetingHeld e => new MeetingWasHeld(
            stream, e.Unit, e.HeldOn, e.MinutesDue.Due, [.. e.Countings.Select(c => new MeetingCounting(c.Rule, c.Period, [.. c.Obstacles.Select(o => o.ToString())]))]),
        MinutesApproved e => new MinutesWereApproved(stream, e.Unit, e.ApprovedOn, [.. e.Serves.Select(s => new MeetingServing(s.Rule, s.Period))]),
        MeetingCancelled e => new MeetingWasCancelled(stream, e.Unit, [.. e.Serves.Select(s => new MeetingServing(s.Rule, s.Period))], e.Reason),
        BacklogTakenUp e => new MeetingBacklogWasTakenUp(stream, e.From),
        _ => null,
    };
}
