using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Communities.CommunitiesHistory;
using static CreationPlatform.Communities.CompositionWarning;

namespace CreationPlatform.Communities;

public class OrganisationDetailsTests
{
    private static readonly Guid Id = StreamIds.From("an organisation of a test");

    private static OrganisationDetails Details(params IEvent<Organisation>[] history) => Read<OrganisationDetails, Organisation>(Id, history);

    [Fact]
    public void It_shows_its_members_and_whoever_was_one()
    {
        var details = Details(Group, HeadJoined, SecondJoined, new MemberLeft(Second.Id, Today, [Head]));
        details.Members.Should().Equal(Head);
        details.FormerMembers.Should().Equal(new FormerMember(Second, Today));
        details.Stands.Should().BeTrue();
    }

    [Fact]
    public void Dissolving_it_ends_every_membership()
    {
        var details = Details(Group, HeadJoined, new OrganisationDissolved(Today, null));
        details.Members.Should().BeEmpty();
        details.FormerMembers.Should().Equal(new FormerMember(Head, Today));
        details.Should().Match<OrganisationDetails>(d => !d.Stands && d.Warnings.Count == 0);
    }

    [Fact]
    public void It_warns_while_it_has_no_head_or_too_few_members()
    {
        Details(Group).Warnings.Should().Equal(NoHead, TooFewMembers);
        Details(Group, HeadJoined).Warnings.Should().Equal(TooFewMembers);
        Details(Group with { Kind = OrganisationKind.AssessorsPool }).Warnings.Should().Equal(TooFewMembers);
    }

    [Theory, InlineData(2, true, false), InlineData(3, false, false), InlineData(9, false, false), InlineData(10, false, true)]
    public void A_mediation_committee_has_three_to_nine_members(int count, bool tooFew, bool tooMany)
    {
        var members = Enumerable.Range(0, count).Select(i => i == 0 ? Head : Second with { Id = StreamIds.From($"member:{i}") }).ToArray();
        var warnings = Details(Group with { Kind = OrganisationKind.MediationCommittee }, new MemberJoined(members[^1], members)).Warnings;
        warnings.Contains(TooFewMembers).Should().Be(tooFew);
        warnings.Contains(TooManyMembers).Should().Be(tooMany);
    }

    [Fact]
    public void The_document_is_read_back_as_it_was_written()
    {
        var details = Details(Group, HeadJoined);
        JsonSerializer.Deserialize<OrganisationDetails>(JsonSerializer.Serialize(details, StoredJson.Options), StoredJson.Options).Should().BeEquivalentTo(details);
    }
}
