using static CreationPlatform.Meetings.MeetingsHistory;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Meetings;

public class MeetingsPublisherTests
{
    [Fact]
    public void Others_hear_of_what_is_owed_and_kept_and_of_meetings_held_and_minuted() =>
        EveryEvent.Select(e => MeetingsPublisher.FactOf(Id, e)).Where(fact => fact is not null).Should().BeEquivalentTo(new object[]
        {
            new MeetingObligationWasOpened(Id, Community, Rule, May, LastDay), new MeetingObligationWasMissed(Id, LastDay), new MeetingObligationWasFulfilled(Id, Day, true),
            new MeetingWasHeld(Id, Community, Day, MinutesDue.Due, [new(Rule, May, [])]), new MinutesWereApproved(Id, Community, Day, [new(Rule, May)]),
            new MeetingReminderFell(Id, Community, Rule, May, MeetingReminderOccasion.PeriodEnds, LastDay, 7, Reminded.To), new MeetingBacklogWasTakenUp(Id, Earlier), new MeetingWasCancelled(Id, Community, [new(Rule, May)], Cancelled.Reason),
        }, options => options.RespectingRuntimeTypes());
}
