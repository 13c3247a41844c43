using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Meetings.MeetingsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Meetings.Meeting>;

namespace CreationPlatform.Meetings;

public class PassOnBacklogTests
{
    [Fact]
    public void The_earlier_meeting_lets_go_of_what_it_left_open()
    {
        Given(WholeWay).On(Day).When(new PassOnBacklog(PassedOn.To)).Then(PassedOn);
        WholeWay.Append(PassedOn).Aggregate(Meeting.Initial, (m, e) => m.Evolve(e)).Actions.Open.Should().BeEmpty();
    }

    [Fact]
    public void Once() => Given([.. WholeWay, PassedOn]).On(Day).When(new PassOnBacklog(PassedOn.To)).ThenAlreadySo();

    [Fact]
    public void What_was_never_planned_has_nothing_to_pass_on() => Given().On(Day).When(new PassOnBacklog(PassedOn.To)).ThenRefused(MeetingRefusals.NotPlanned);
}
