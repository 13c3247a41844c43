using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Communities.CommunitiesHistory;
using static CreationPlatform.Communities.CommunitiesRefusals;
using static CreationPlatform.Testing.Story<CreationPlatform.Communities.Organisation>;

namespace CreationPlatform.Communities;

public class EndMembershipTests
{
    private static readonly EndMembership End = new(Second.Id, new(2026, 2, 1));
    private static readonly MemberLeft Left = new(Second.Id, End.On, [Head]);

    [Fact]
    public void A_member_leaves_and_everybody_hears_who_is_left() => Given(Group, HeadJoined, SecondJoined).When(End).Then(Left);

    [Fact]
    public void A_member_leaves_once() => Given(Group, HeadJoined, SecondJoined, Left).When(End).ThenRefused(NotAMember);

    [Fact]
    public void The_head_leaves_and_another_can_come() =>
        Organisation.Initial.Evolve(Group).Evolve(HeadJoined).Evolve(new MemberLeft(Head.Id, Today, [])).Members.Should().BeEmpty();

    [Fact]
    public void Nobody_leaves_before_joining() => Given(Group, HeadJoined, SecondJoined).When(End with { On = Second.From.AddDays(-1) }).ThenRefused(BeforeJoining);

    [Fact]
    public void Nobody_leaves_ahead_of_time() => Given(Group, HeadJoined, SecondJoined).When(End with { On = Tomorrow }).ThenRefused(AheadOfTime);

    [Fact]
    public void Nobody_leaves_what_was_not_founded() => Given().When(End).ThenRefused(OrganisationNotFounded);

    [Fact]
    public void Member_and_day_are_named() =>
        new EndMembership.Shape().Validate(new EndMembership(default, default)).Errors.Select(e => e.PropertyName).Should().Equal("Member", "On");
}
