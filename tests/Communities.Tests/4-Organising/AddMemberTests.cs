using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Communities.CommunitiesHistory;
using static CreationPlatform.Communities.CommunitiesRefusals;
using static CreationPlatform.Testing.Story<CreationPlatform.Communities.Organisation>;

namespace CreationPlatform.Communities;

public class AddMemberTests
{
    private static readonly Guid NewMember = StreamIds.From("member", TestCircumstances.CommandId);
    private static readonly AddMember Add = new(Second.Role, Second.Title, Second.From, Second.Post, Second.Account);

    [Fact]
    public void A_member_joins_and_everybody_hears_who_is_in_it() =>
        Given(Group, HeadJoined).When(Add).Then(new MemberJoined(Second with { Id = NewMember }, [Head, Second with { Id = NewMember }]));

    [Fact]
    public void A_member_can_sit_by_its_post() => Given(Group).When(new AddMember(Head.Role, Head.Title, Head.From, Head.Post))
        .Then(new MemberJoined(Head with { Id = NewMember }, [Head with { Id = NewMember }]));

    [Fact]
    public void Adding_the_same_member_again_changes_nothing() => Given(Group, HeadJoined, SecondJoined).When(Add).ThenAlreadySo();

    [Fact]
    public void A_member_is_in_it_once() => Given(Group, HeadJoined, SecondJoined).When(Add with { Role = OrganisationRole.Deputy }).ThenRefused(AlreadyAMember);

    [Fact]
    public void There_is_one_head() => Given(Group, HeadJoined).When(Add with { Role = OrganisationRole.Head }).ThenRefused(HasAHead);

    [Fact]
    public void There_can_be_several_deputies()
    {
        var deputy = Head with { Role = OrganisationRole.Deputy };
        Given(Group, new MemberJoined(deputy, [deputy])).When(Add with { Role = OrganisationRole.Deputy })
            .Then(new MemberJoined(Second with { Id = NewMember, Role = OrganisationRole.Deputy }, [deputy, Second with { Id = NewMember, Role = OrganisationRole.Deputy }]));
    }

    [Fact]
    public void There_are_a_hundred_members_at_most()
    {
        var hundred = Enumerable.Range(0, 100).Select(i => Second with { Id = StreamIds.From($"member:{i}"), Account = $"member{i}" }).ToArray();
        Given(Group, new MemberJoined(hundred[^1], hundred)).When(Add).ThenRefused(OrganisationIsFull);
    }

    [Fact]
    public void Nobody_joins_what_was_not_founded() => Given().When(Add).ThenRefused(OrganisationNotFounded);

    [Fact]
    public void Nobody_joins_what_was_dissolved() => Given(Group, new OrganisationDissolved(Today, null)).When(Add).ThenRefused(OrganisationIsDissolved);

    [Fact]
    public void Nobody_joins_before_the_founding() => Given(Group).When(Add with { From = Group.On.AddDays(-1) }).ThenRefused(BeforeFounding);

    [Fact]
    public void Nobody_joins_ahead_of_time() => Given(Group).When(Add with { From = Tomorrow }).ThenRefused(AheadOfTime);

    [Fact]
    public void A_member_is_a_post_or_an_account_with_a_title()
    {
        new AddMember.Shape().Validate(new AddMember(0, "", default)).Errors.Select(e => e.PropertyName).Should().Equal("Role", "Title", "From", "Account");
        new AddMember.Shape().Validate(Add with { Post = Head.Post }).Errors.Select(e => e.PropertyName).Should().Equal("Account");
    }
}
