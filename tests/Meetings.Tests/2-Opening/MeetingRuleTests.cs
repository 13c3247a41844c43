using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Meetings;

public class MeetingRuleTests
{
    [Fact]
    public void The_source_counts_out_three_meetings_and_leaves_four_to_the_street() =>
        MeetingRule.All.Select(r => (r.Id, r.Cadence, r.IsFixed)).Should().Equal(
            ("MT-1", Cadence.HalfYearly, true), ("MT-2", Cadence.Quarterly, true), ("MT-3", Cadence.Monthly, true),
            ("EV-3", Cadence.Quarterly, false), ("VS-1", Cadence.Quarterly, false), ("IN-1", Cadence.Quarterly, false), ("DS-1", Cadence.Monthly, false));

    [Fact]
    public void Each_rule_carries_the_sentence_it_comes_from() => MeetingRule.All.Should().OnlyContain(r => r.Sentence.Length > 10 && r.Zh.Length > 3 && r.En.Length > 3);

    [Fact]
    public void Dispute_screening_is_an_item_of_the_communitys_monthly_meeting_while_nothing_else_is_chosen()
    {
        MeetingRule.Find("DS-1")!.OwedByDefault.Should().Equal(UnitLevel.Township);
        MeetingRule.Find("IN-1")!.OwedByDefault.Should().Equal(UnitLevel.Township, UnitLevel.Community);
    }

    [Fact]
    public void Street_meetings_are_chaired_by_the_streets_leader_and_the_communitys_by_the_groups_head_or_deputy()
    {
        MeetingRule.Find("MT-1")!.ChairedBy.Should().Equal(GroupRank.Leader);
        MeetingRule.Find("MT-2")!.ChairedBy.Should().Equal(GroupRank.Leader);
        MeetingRule.Find("MT-3")!.ChairedBy.Should().Equal(GroupRank.Head, GroupRank.Deputy);
    }
}
