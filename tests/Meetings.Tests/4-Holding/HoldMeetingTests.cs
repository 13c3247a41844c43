using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Meetings.MeetingsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Meetings.Meeting>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Meetings;

public class HoldMeetingTests
{
    [Fact]
    public void It_ends_by_server_time_and_its_minutes_are_due_in_five_working_days()
    {
        Given(UpTo(Attended)).On(Day).By(PostAt(Community)).When(new HoldMeeting()).Then(Held);
        Held.MinutesDue.Due.Should().Be(new(2026, 5, 27));
    }

    [Fact]
    public void A_meeting_past_midnight_was_held_on_the_day_on_which_it_began() =>
        Given(UpTo(Attended)).On(Day.AddDays(1)).By(PostAt(Community)).When(new HoldMeeting()).Then(Held with { EndedAt = At(Day.AddDays(1), 12), MinutesDue = DueFrom(Day.AddDays(1)) });

    [Fact]
    public void Half_of_the_members_are_not_more_than_half() =>
        Given(Planned, Begun, SignedIn, new AttendanceRecorded([new(Recorder, Presence.Absent), new(Other, Presence.Excused)])).On(Day).By(PostAt(Community)).When(new HoldMeeting())
            .Then(Held with { Present = 2, Countings = [new(Rule, May, [Obstacle.NoQuorum])] });

    [Fact]
    public void Under_the_wrong_chair_it_is_recorded_and_does_not_count() =>
        Given(Planned, Begun with { Chair = Recorder }, SignedIn, new AttendanceRecorded([new(Chair, Presence.Excused), new(Other, Presence.Present)])).On(Day).By(PostAt(Community))
            .When(new HoldMeeting()).Then(Held with { Chair = Recorder, Countings = [new(Rule, May, [Obstacle.ChairNotOfRank])] });

    [Fact]
    public void A_deputy_may_chair_the_communitys_meeting() =>
        Given(Planned, Begun with { Chair = Deputy }, new AttendanceRecorded([new(Chair, Presence.Excused), new(Recorder, Presence.Present), new(Other, Presence.Present)])).On(Day)
            .By(PostAt(Community)).When(new HoldMeeting()).Then(Held with { Chair = Deputy });

    [Fact]
    public void A_deputy_may_not_chair_the_streets()
    {
        var planned = Planned with { Place = StreetPlace, Organisation = Organisation.StreetLeadingGroup, Serves = [new("MT-2", "2026-Q2")] };
        Given(planned, Begun, SignedIn, Attended).On(Day).By(PostAt(Street)).When(new HoldMeeting())
            .Then(Held with { Unit = Street, Countings = [new("MT-2", "2026-Q2", [Obstacle.ChairNotOfRank])] });
    }

    [Fact]
    public void What_is_held_before_the_period_does_not_count_for_it() =>
        Given(Planned with { Serves = [new(Rule, "2026-06")] }, Begun, SignedIn, Attended).On(Day).By(PostAt(Community)).When(new HoldMeeting())
            .Then(Held with { Countings = [new(Rule, "2026-06", [Obstacle.BeforePeriod])] });

    [Fact]
    public void Nobody_is_forgotten() => Given(Planned, Begun, SignedIn).On(Day).By(PostAt(Community)).When(new HoldMeeting()).ThenRefused(MeetingRefusals.AttendanceIncomplete);

    [Fact]
    public void What_has_not_begun_cannot_end() => Given(Planned).On(Day).By(PostAt(Community)).When(new HoldMeeting()).ThenRefused(MeetingRefusals.NotInSession);

    [Fact]
    public void It_ends_once() => Given(UpTo(Minuted)).On(Day).By(PostAt(Community)).When(new HoldMeeting()).ThenAlreadySo();

    private static Deadline DueFrom(DateOnly day) => Testing.TestCircumstances.On(day).Deadline("MI-01", Day);
}
