using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Meetings.MeetingsHistory;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Meetings;

public class MeetingWorkTests
{
    private static readonly Acting Officer = new([PostAt(Community)], Tree, RuleBook.BuiltIn, Day);

    [Fact]
    public void A_meeting_is_owed_by_the_end_of_its_period() =>
        MeetingWork.Of(Read<ObligationDetails, MeetingObligation>(Id, Opened), Officer).Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            Kind = "obligation", Id, Unit = Community, Body = Community, Rule, Article = MeetingRefusals.Source, Due = LastDay, About = May, Stage = "open",
        });

    [Fact]
    public void A_planned_meeting_is_held_on_its_day_and_its_minutes_follow()
    {
        OwedAfter(Planned).Should().ContainSingle().Which.Should().BeEquivalentTo(new { Kind = "meeting", Rule = "hold-meeting", Due = Day, Name = "五月例会", Stage = "planned" });
        OwedAfter(UpTo(Held)).Should().ContainSingle().Which.Should().BeEquivalentTo(new { Rule = "record-minutes", MinutesDue.Due, Article = "own rule" });
        OwedAfter(UpTo(Minuted)).Should().ContainSingle().Which.Should().BeEquivalentTo(new { Rule = "MI-01", MinutesDue.Due });
    }

    [Fact]
    public void Nothing_is_owed_on_a_meeting_that_is_minuted_or_called_off()
    {
        OwedAfter(WholeWay).Should().BeEmpty();
        OwedAfter(Planned, Cancelled).Should().BeEmpty();
        Read<MeetingEntry, Meeting>(Id, WholeWay).NextDue.Should().BeNull("so that it is not looked for");
    }

    [Fact]
    public void What_was_agreed_is_owed_until_it_is_done()
    {
        MeetingWork.Of(Read<MeetingDetails, Meeting>(Id, WholeWay), Officer).Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            Kind = "action-item", Id, Unit = Community, Due = new DateOnly(2026, 6, 10), Name = "对接辖区企业收集岗位", About = Recorder,
        });
        MeetingWork.Of(Read<MeetingDetails, Meeting>(Id, [.. WholeWay, Completed]), Officer).Should().BeEmpty();
    }

    private static IEnumerable<Owed> OwedAfter(params IEvent<Meeting>[] history) => MeetingWork.Of(Read<MeetingEntry, Meeting>(Id, history), Officer);
}
