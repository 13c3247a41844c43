using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Communities.CommunitiesHistory;

namespace CreationPlatform.Communities;

public class CommunitiesPublisherTests
{
    private static readonly Guid Stream = StreamIds.From("a stream of a test");

    [Fact]
    public void Others_hear_of_a_new_unit() => CommunitiesPublisher.FactOf(Stream, Community)
        .Should().Be(new UnitWasOpened(Stream, Community.Code, Community.Parent, FirstDay));

    [Fact]
    public void Others_hear_who_holds_a_post() => CommunitiesPublisher.FactOf(Stream, Appointed)
        .Should().Be(new PostHolderChanged(Stream, Appointed.Account, Appointed.From));

    [Fact]
    public void Others_hear_that_a_post_is_vacant() => CommunitiesPublisher.FactOf(Stream, Relieved)
        .Should().Be(new PostHolderChanged(Stream, null, Relieved.On));

    [Fact]
    public void Others_hear_of_an_organisation_and_its_end()
    {
        CommunitiesPublisher.FactOf(Stream, Group).Should().Be(new OrganisationWasFounded(Stream, Group.Kind, Group.Unit, Group.On));
        CommunitiesPublisher.FactOf(Stream, new OrganisationDissolved(Today, null)).Should().Be(new OrganisationWasDissolved(Stream, Today));
    }

    [Fact]
    public void Others_hear_with_each_change_who_is_a_member()
    {
        CommunitiesPublisher.FactOf(Stream, SecondJoined).Should().BeEquivalentTo(new MembershipChanged(Stream, Second.From, [Head, Second]));
        CommunitiesPublisher.FactOf(Stream, new MemberLeft(Second.Id, Today, [Head])).Should().BeEquivalentTo(new MembershipChanged(Stream, Today, [Head]));
    }

    [Fact]
    public void The_rest_stays_inside()
    {
        IEvent[] inside = [new UnitRenamed("乙", Today), new UnitClosed(Today), Officer];
        inside.Select(e => CommunitiesPublisher.FactOf(Stream, e)).Should().OnlyContain(fact => fact == null);
    }
}
