using static CreationPlatform.Meetings.MeetingsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Meetings.MeetingObligation>;

namespace CreationPlatform.Meetings;

public class CountMinutesTests
{
    [Fact]
    public void Held_and_minuted_in_time_is_in_time() => Given(Opened, HeldInTime).On(new(2026, 5, 22)).When(new CountMinutes(Id, new(2026, 5, 22))).Then(Fulfilled);

    [Fact]
    public void Minutes_may_come_after_the_period() =>
        Given(Opened, HeldInTime with { HeldOn = new(2026, 5, 29), MinutesDue = new(2026, 6, 5) }).On(new(2026, 6, 5)).When(new CountMinutes(Id, new(2026, 6, 5)))
            .Then(new ObligationFulfilled(Id, new(2026, 5, 29), new(2026, 6, 5), InTime: true));

    [Fact]
    public void Late_minutes_make_it_late() =>
        Given(Opened, HeldInTime).On(new(2026, 5, 28)).When(new CountMinutes(Id, new(2026, 5, 28))).Then(Fulfilled with { MinutesApprovedOn = new(2026, 5, 28), InTime = false });

    [Fact]
    public void A_late_meeting_stays_late() =>
        Given(Opened, Missed, HeldInTime with { HeldOn = new(2026, 6, 3), MinutesDue = new(2026, 6, 10) }).On(new(2026, 6, 4)).When(new CountMinutes(Id, new(2026, 6, 4)))
            .Then(new ObligationFulfilled(Id, new(2026, 6, 3), new(2026, 6, 4), InTime: false));

    [Fact]
    public void Minutes_of_a_meeting_that_does_not_count_change_nothing() => Given(Opened, NotCounted).On(Day).When(new CountMinutes(Id, Day)).ThenAlreadySo();

    [Fact]
    public void Of_two_meetings_the_one_minuted_first_fulfils() =>
        Given(Opened, HeldInTime with { Meeting = Earlier }, HeldInTime).On(new(2026, 5, 22)).When(new CountMinutes(Id, new(2026, 5, 22))).Then(Fulfilled);
}
