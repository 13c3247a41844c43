using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Communities.CommunitiesHistory;
using static CreationPlatform.Communities.CommunitiesRefusals;
using static CreationPlatform.Testing.Story<CreationPlatform.Communities.Organisation>;

namespace CreationPlatform.Communities;

public class DissolveOrganisationTests
{
    private static readonly DissolveOrganisation Dissolve = new(new(2026, 2, 1), "翠社〔2026〕3号");
    private static readonly OrganisationDissolved Dissolved = new(Dissolve.On, Dissolve.DocumentNumber);

    [Fact]
    public void An_organisation_is_dissolved_with_its_memberships() => Given(Group, HeadJoined).When(Dissolve).Then(Dissolved);

    [Fact]
    public void Another_one_of_its_kind_can_be_founded_then() => Dissolve.Decide(Organisation.Initial.Evolve(Group), TestCircumstances.On(Today)).Releases
        .Should().Equal(new Reservation("communities.organisation", $"{Group.Unit}:CommunityCoordinationGroup"));

    [Fact]
    public void Dissolving_it_on_the_same_day_again_changes_nothing() => Given(Group, Dissolved).When(Dissolve).ThenAlreadySo();

    [Fact]
    public void It_is_not_dissolved_on_another_day() => Given(Group, Dissolved).When(Dissolve with { On = Today }).ThenRefused(OrganisationIsDissolved);

    [Fact]
    public void What_was_not_founded_is_not_dissolved() => Given().When(Dissolve).ThenRefused(OrganisationNotFounded);

    [Fact]
    public void It_is_not_dissolved_before_somebody_joined() => Given(Group, HeadJoined, SecondJoined).When(Dissolve with { On = Head.From }).ThenRefused(BeforeJoining);

    [Fact]
    public void It_is_not_dissolved_ahead_of_time() => Given(Group).When(Dissolve with { On = Tomorrow }).ThenRefused(AheadOfTime);

    [Fact]
    public void The_day_is_named() => new DissolveOrganisation.Shape().Validate(new DissolveOrganisation(default)).IsValid.Should().BeFalse();
}
