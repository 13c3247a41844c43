using static CreationPlatform.Meetings.MeetingsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Meetings.MeetingObligation>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Meetings;

public class CountMeetingTests
{
    private static CountMeeting Count => new(new(Community, Rule, May), Id, Day, MinutesDue.Due, []);

    [Fact]
    public void A_meeting_that_was_held_waits_for_its_minutes() => Given(Opened).On(Day).When(Count).Then(HeldInTime);

    [Fact]
    public void What_does_not_count_says_why() => Given(Opened).On(Day).When(Count with { Obstacles = [Obstacle.NoQuorum] }).Then(NotCounted);

    [Fact]
    public void Where_the_platform_slept_over_the_first_it_opens_what_it_counts_for() => Given().On(Day).When(Count).Then(Opened, HeldInTime);

    [Fact]
    public void But_not_before_the_period() => Given().On(Day).When(Count with { Obstacles = [Obstacle.BeforePeriod] }).ThenAlreadySo();

    [Fact]
    public void A_missed_one_can_still_be_made_up_for() => Given(Opened, Missed).On(new(2026, 6, 3)).When(Count with { HeldOn = new(2026, 6, 3) }).Then(HeldInTime with { HeldOn = new(2026, 6, 3) });

    [Fact]
    public void A_meeting_counts_once() => Given(Opened, HeldInTime).On(Day).When(Count).ThenAlreadySo();

    [Fact]
    public void What_is_fulfilled_is_fulfilled() => Given(Opened, HeldInTime, Fulfilled).On(Day).When(Count with { Meeting = Earlier }).ThenAlreadySo();
}
