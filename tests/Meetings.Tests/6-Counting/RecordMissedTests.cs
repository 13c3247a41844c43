using static CreationPlatform.Meetings.MeetingsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Meetings.MeetingObligation>;

namespace CreationPlatform.Meetings;

public class RecordMissedTests
{
    [Fact]
    public void The_day_after_the_period_it_is_missed() => Given(Opened).On(LastDay.AddDays(1)).When(new RecordMissed()).Then(Missed);

    [Fact]
    public void A_meeting_that_does_not_count_does_not_help() => Given(Opened, NotCounted).On(LastDay.AddDays(1)).When(new RecordMissed()).Then(Missed);

    [Fact]
    public void On_the_last_day_there_is_still_time() => Given(Opened).On(LastDay).When(new RecordMissed()).ThenRefused(MeetingRefusals.PeriodNotOver);

    [Fact]
    public void What_was_held_is_not_missed() => Given(Opened, HeldInTime).On(LastDay.AddDays(1)).When(new RecordMissed()).ThenAlreadySo();

    [Fact]
    public void What_is_not_owed_is_not_missed() => Given().On(Day).When(new RecordMissed()).ThenRefused(MeetingRefusals.NotOpened);
}
