using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Meetings.MeetingsHistory;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Meetings;

public class StepProbesTests
{
    [Fact]
    public void Every_act_on_a_meeting_that_a_route_sends_has_a_probe_with_names()
    {
        StepProbes.All.Select(p => p.Command.Name).Should().BeEquivalentTo(
            RoutedSteps.Of<Meeting>(new MeetingsModule()), "the page of next steps asks each rule: give a new command its line in Reading/StepProbes.cs");
        StepProbes.All.Select(p => p.Zh).Concat(StepProbes.All.Select(p => p.En)).Should().OnlyHaveUniqueItems().And.OnlyContain(name => name.Length > 1);
    }

    [Fact]
    public void On_the_whole_way_the_step_that_came_next_was_found_lawful_for_whoever_took_it()
    {
        for (var taken = 1; taken < WholeWay.Length; taken++)
            LawfulAfter(WholeWay[..taken]).SelectMany(answer => answer.Events).Select(e => e.GetType())
                .Should().Contain(WholeWay[taken].GetType(), "after {0}", WholeWay[taken - 1].GetType().Name);
    }

    [Fact]
    public void Before_it_begins_a_meeting_can_take_up_an_earlier_one_be_moved_or_be_called_off() =>
        LawfulAfter(Planned).SelectMany(answer => answer.Events).Select(e => e.GetType()).Should().BeEquivalentTo(
            [typeof(AgendaItemAdded), typeof(BacklogTakenUp), typeof(MembersInvited), typeof(MeetingMoved), typeof(MeetingCancelled), typeof(MeetingBegun)]);

    [Fact]
    public void After_the_minutes_are_approved_only_what_was_agreed_is_left_to_do() =>
        LawfulAfter(WholeWay).SelectMany(answer => answer.Events).Should().Equal(new ActionItemCompleted(1, Day));

    [Fact]
    public void Attendance_can_be_corrected_until_the_end() =>
        LawfulAfter(UpTo(Attended)).SelectMany(answer => answer.Events).Should().ContainSingle(e => e is AttendanceRecorded);

    private static IEnumerable<Decision> LawfulAfter(params IEvent<Meeting>[] history)
    {
        var meeting = history.Aggregate(Meeting.Initial, (state, e) => state.Evolve(e));
        var now = TestCircumstances.On(Day, new("tester", [PostAt(Community)]));
        return StepProbes.All.Select(p => p.Of(meeting, now).Decide(meeting, now with { Others = p.Others(meeting) })).Where(answer => answer.Refusal is null);
    }
}
