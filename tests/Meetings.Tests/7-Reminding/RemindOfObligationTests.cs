using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Meetings.MeetingsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Meetings.MeetingObligation>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Meetings;

/// <summary>May 2026 ends on a Sunday; its last working day is Friday the 29th.</summary>
public class RemindOfObligationTests
{
    [Fact]
    public void Seven_working_days_before_the_last_one_the_unit_is_reminded() => Given(Opened).On(new(2026, 5, 20)).When(new RemindOfObligation()).Then(Reminded);

    [Theory]
    [InlineData(17, null, 0)]
    [InlineData(18, "NotPlanned", 10)]
    [InlineData(19, "NotPlanned", 10)]
    [InlineData(20, "PeriodEnds", 7)]
    [InlineData(25, "StillEmpty", 4)]
    [InlineData(26, "PeriodEnds", 3)]
    [InlineData(28, "PeriodEnds", 1)]
    [InlineData(31, "PeriodEnds", 1)]
    public void While_no_meeting_is_planned_each_step_has_its_day(int day, string? occasion, int before)
    {
        var step = ReminderSteps.OfEmpty(Period.Named(May)!.Value, WorkingDayCalendar.BuiltIn).Reached(new(2026, 5, day));

        (step?.Occasion.ToString(), step?.DaysBefore ?? 0).Should().Be((occasion, before));
    }

    [Fact]
    public void A_planned_meeting_is_told_of_instead() =>
        Given(Opened).On(new(2026, 5, 19)).When(new RemindOfObligation(PlannedFor: new(2026, 5, 22)))
            .Then(Reminded with { Occasion = MeetingReminderOccasion.MeetingNears, At = new(2026, 5, 22), DaysBefore = 3 });

    [Fact]
    public void One_that_was_moved_is_told_of_anew() =>
        Given(Opened, Reminded with { Occasion = MeetingReminderOccasion.MeetingNears, At = new(2026, 5, 22), DaysBefore = 1 }).On(new(2026, 5, 22)).When(new RemindOfObligation(new(2026, 5, 27)))
            .Then(Reminded with { Occasion = MeetingReminderOccasion.MeetingNears, At = new(2026, 5, 27), DaysBefore = 3 });

    [Fact]
    public void Nothing_is_said_twice() => Given(Opened, Reminded).On(new(2026, 5, 21)).When(new RemindOfObligation()).ThenAlreadySo();

    [Fact]
    public void Nor_an_earlier_step_after_a_later_one_when_a_clock_jumps_back() =>
        Given(Opened, Reminded with { DaysBefore = 1 }).On(new(2026, 5, 20)).When(new RemindOfObligation()).ThenAlreadySo();

    [Fact]
    public void Before_the_first_step_nothing_is_said() => Given(Opened).On(new(2026, 5, 4)).When(new RemindOfObligation()).ThenAlreadySo();

    [Fact]
    public void A_missed_meeting_is_told_to_the_street_the_next_working_day() =>
        Given(Opened, Missed).On(new(2026, 6, 1)).When(new RemindOfObligation()).Then(Reminded with
        {
            Occasion = MeetingReminderOccasion.Missed, DaysBefore = -1, To = [.. Reminded.To, $"{Street}/street_leader", $"{Street}/street_officer", $"{Street}/street_leading_group"],
        });

    [Fact]
    public void And_five_working_days_later_to_the_district() =>
        Given(Opened, Missed).On(new(2026, 6, 5)).When(new RemindOfObligation()).Then(Reminded with
        {
            Occasion = MeetingReminderOccasion.Missed, DaysBefore = -5,
            To =
            [
                .. Reminded.To, $"{Street}/street_leader", $"{Street}/street_officer", $"{Street}/street_leading_group", $"{District}/district_bureau", $"{DistrictBureau}/district_bureau",
            ],
        });

    [Fact]
    public void A_community_under_no_street_is_the_districts_from_the_first() =>
        Addressees.Of(MeetingObligation.Initial.Evolve(Opened with { Place = CommunityPlace with { Unit = ZoneCommunity } }), new(LastDay.AddDays(1), MeetingReminderOccasion.Missed, LastDay, -1), Tree)
            .Should().Contain($"{DistrictBureau}/district_bureau").And.NotContain(a => a.StartsWith(Zone));

    [Fact]
    public void Missing_minutes_are_told_to_the_unit_the_working_day_after_they_were_due() =>
        Given(Opened, HeldInTime).On(new(2026, 5, 28)).When(new RemindOfObligation())
            .Then(Reminded with { Occasion = MeetingReminderOccasion.MinutesMissing, At = MinutesDue.Due, DaysBefore = -1 });

    [Fact]
    public void What_is_fulfilled_needs_no_reminder() => Given(Opened, HeldInTime, Fulfilled).On(new(2026, 6, 30)).When(new RemindOfObligation()).ThenAlreadySo();
}
