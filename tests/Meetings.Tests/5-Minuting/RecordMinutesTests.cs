using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Meetings.MeetingsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Meetings.Meeting>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Meetings;

public class RecordMinutesTests
{
    private static RecordMinutes Written => new(
        Recorder, Protocol.Points, Protocol.Postponed, Protocol.Decisions, Protocol.Conveyed, Protocol.FollowUps, Protocol.Actions, NothingToDo: false, Secrecy.Public);

    [Fact]
    public void The_minutes_say_what_became_of_every_item() => Given(UpTo(Held)).On(Day).By(PostAt(Community)).When(Written).Then(Minuted);

    [Fact]
    public void Until_they_are_approved_they_can_be_written_again() =>
        Given(UpTo(Minuted)).On(Day.AddDays(1)).By(PostAt(Community)).When(Written with { Actions = [], NothingToDo = true })
            .Then(new MinutesRecorded(Protocol with { RecordedOn = Day.AddDays(1), Actions = [] }));

    [Fact]
    public void The_same_again_is_nothing_new() => Given(UpTo(Minuted)).On(Day.AddDays(1)).By(PostAt(Community)).When(Written).ThenAlreadySo();

    [Fact]
    public void Afterwards_they_stand() => Given(WholeWay).On(Day).By(PostAt(Community)).When(Written with { Postponed = [2, 3] }).ThenRefused(MeetingRefusals.MinutesAreApproved);

    [Fact]
    public void No_item_is_left_out_or_made_up()
    {
        Given(UpTo(Held)).On(Day).By(PostAt(Community)).When(Written with { Postponed = [] }).ThenRefused(MeetingRefusals.AgendaNotCovered);
        Given(UpTo(Held)).On(Day).By(PostAt(Community)).When(Written with { Postponed = [2, 3] }).ThenRefused(MeetingRefusals.AgendaNotCovered);
        Given(UpTo(Held)).On(Day).By(PostAt(Community)).When(Written with { Postponed = [3, 4] }).ThenRefused(MeetingRefusals.AgendaNotCovered);
    }

    [Fact]
    public void What_was_left_open_is_done_or_carried_over_and_never_forgotten()
    {
        IEvent<Meeting>[] history = [Planned, TakenUp, .. UpTo(Held)[1..]];
        var followed = Written with { Postponed = [3, 4], FollowUps = [new(1, IsDone: false, new(2026, 6, 30))] };

        Given(history).On(Day).By(PostAt(Community)).When(followed).Then(new MinutesRecorded(Protocol with { Postponed = [3, 4], FollowUps = followed.FollowUps }));
        Given(history).On(Day).By(PostAt(Community)).When(followed with { FollowUps = [] }).ThenRefused(MeetingRefusals.BacklogNotFollowedUp);
        After(followed).Should().Equal(("联系企业提供岗位", new DateOnly(2026, 6, 30), true), ("对接辖区企业收集岗位", new DateOnly(2026, 6, 10), true));
        After(followed with { FollowUps = [new(1, IsDone: true)] }).Should().Equal(("联系企业提供岗位", new DateOnly(2026, 5, 10), false), ("对接辖区企业收集岗位", new DateOnly(2026, 6, 10), true));

        IEnumerable<(string, DateOnly, bool)> After(RecordMinutes minutes) =>
            history.Append(new MinutesRecorded(Protocol with { Postponed = minutes.Postponed, FollowUps = minutes.FollowUps }))
                .Aggregate(Meeting.Initial, (m, e) => m.Evolve(e)).Actions.All.Select(a => (a.Item.Task, a.Item.Due, a.IsOpen));
    }

    [Fact]
    public void Nothing_is_due_before_the_meeting() =>
        Given(UpTo(Held)).On(Day).By(PostAt(Community)).When(Written with { Actions = [new("补办", Recorder, Day.AddDays(-1))] }).ThenRefused(MeetingRefusals.DueBeforeMeeting);

    [Fact]
    public void A_member_wrote_them() => Given(UpTo(Held)).On(Day).By(PostAt(Community)).When(Written with { Recorder = "居民" }).ThenRefused(MeetingRefusals.UnknownPost);

    [Fact]
    public void They_hold_no_personal_numbers() =>
        Given(UpTo(Held)).On(Day).By(PostAt(Community)).When(Written with { Decisions = ["联系13887654321"] }).ThenRefused(MeetingRefusals.PersonalNumber);

    [Fact]
    public void Before_it_was_held_there_is_nothing_to_minute() => Given(Planned, Begun).On(Day).By(PostAt(Community)).When(Written).ThenRefused(MeetingRefusals.NotHeld);

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void That_nothing_is_to_be_done_has_to_be_said(bool actions, bool says) =>
        new RecordMinutes.Shape().Validate(Written with { Actions = actions ? Protocol.Actions : [], NothingToDo = !says }).IsValid.Should().Be(actions == says);
}
