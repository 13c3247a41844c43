using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Meetings.MeetingsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Meetings.Meeting>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Meetings;

public class TakeUpBacklogTests
{
    private static MeetingPlanned June => Planned with { Title = "六月例会", Agenda = ["传达文件"] };

    [Fact]
    public void What_was_postponed_and_what_is_not_done_stands_on_the_next_agenda() =>
        Given(June).Beside(Id, WholeWay).On(Day).By(PostAt(Community)).When(new TakeUpBacklog(Id)).Then(new BacklogTakenUp(
            Id, [new(2, "矛盾纠纷排查", Id)], [new(1, "对接辖区企业收集岗位", Recorder, new(2026, 6, 10), Id)]));

    [Fact]
    public void What_is_done_does_not() =>
        Given(June).Beside(Id, [.. WholeWay, Completed]).On(Day).By(PostAt(Community)).When(new TakeUpBacklog(Id)).Then(new BacklogTakenUp(Id, [new(2, "矛盾纠纷排查", Id)], []));

    [Fact]
    public void Of_a_cancelled_meeting_everything_does_with_what_it_had_inherited() =>
        Given(June).Beside(Id, Planned, TakenUp, Cancelled).On(Day).By(PostAt(Community)).When(new TakeUpBacklog(Id)).Then(new BacklogTakenUp(
            Id, [.. Agenda.Append("楼道照明").Select((subject, i) => new AgendaItem(i + 2, subject, Id))], [TakenUp.Actions[0]]));

    [Fact]
    public void An_action_that_is_carried_over_again_and_again_still_says_where_it_comes_from() =>
        new IEvent<Meeting>[] { Planned, TakenUp }.Aggregate(Meeting.Initial, (m, e) => m.Evolve(e)).Actions.Open.Single().Item.From.Should().Be(Earlier);

    [Fact]
    public void It_is_taken_up_once() => Given(Planned, TakenUp).Beside(Earlier, WholeWay).On(Day).By(PostAt(Community)).When(new TakeUpBacklog(Earlier)).ThenAlreadySo();

    [Fact]
    public void And_by_one_meeting_only()
    {
        Given(June).Beside(Id, [.. WholeWay, PassedOn]).On(Day).By(PostAt(Community)).When(new TakeUpBacklog(Id)).ThenRefused(MeetingRefusals.BacklogTakenUpElsewhere);
        Given(Planned, TakenUp).Beside(Id, WholeWay).On(Day).By(PostAt(Community)).When(new TakeUpBacklog(Id)).ThenRefused(MeetingRefusals.BacklogTakenUpElsewhere);
    }

    [Fact]
    public void While_its_minutes_are_not_approved_nobody_knows_what_it_left_open() =>
        Given(June).Beside(Id, UpTo(Minuted)).On(Day).By(PostAt(Community)).When(new TakeUpBacklog(Id)).ThenRefused(MeetingRefusals.BacklogNotSettled);

    [Fact]
    public void The_backlog_of_others_is_theirs()
    {
        Given(June).On(Day).By(PostAt(Community)).When(new TakeUpBacklog(Id)).ThenRefused(MeetingRefusals.UnknownBacklog);
        Given(June with { Organisation = Organisation.ResidentsCommittee }).Beside(Id, WholeWay).On(Day).By(PostAt(Community))
            .When(new TakeUpBacklog(Id)).ThenRefused(MeetingRefusals.UnknownBacklog);
    }

    [Fact]
    public void Once_the_meeting_has_begun_its_plan_stands() =>
        Given(June, Begun).Beside(Id, WholeWay).On(Day).By(PostAt(Community)).When(new TakeUpBacklog(Id)).ThenRefused(MeetingRefusals.HasBegun);
}
