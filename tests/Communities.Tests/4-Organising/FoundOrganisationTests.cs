using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Communities.CommunitiesHistory;
using static CreationPlatform.Communities.CommunitiesRefusals;
using static CreationPlatform.Testing.Story<CreationPlatform.Communities.Organisation>;

namespace CreationPlatform.Communities;

public class FoundOrganisationTests
{
    private static readonly FoundOrganisation Found = new(Group.Kind, Group.Unit, Group.Title, Group.On, Group.DocumentNumber);

    [Fact]
    public void A_community_founds_its_coordination_group() => Given().When(Found).Then(Group);

    [Fact]
    public void One_of_a_kind_stands_at_a_unit() => Found.Decide(Organisation.Initial, TestCircumstances.On(Today)).Reserves
        .Should().Equal(new Reservation("communities.organisation", $"{Group.Unit}:CommunityCoordinationGroup", OneOfThisKindStands));

    [Fact]
    public void Founding_the_same_again_changes_nothing() => Given(Group).When(Found).ThenAlreadySo();

    [Fact]
    public void It_does_not_become_another_one() => Given(Group).When(Found with { Title = "另一小组" }).ThenRefused(OrganisationAlreadyFounded);

    [Fact]
    public void What_was_dissolved_is_founded_anew_as_another_one() =>
        Given(Group, new OrganisationDissolved(Today, null)).When(Found).ThenRefused(OrganisationAlreadyFounded);

    [Fact]
    public void It_is_not_founded_ahead_of_time() => Given().When(Found with { On = Tomorrow }).ThenRefused(AheadOfTime);

    [Fact]
    public void It_stands_at_a_unit_that_stands() => Given().When(Found with { Unit = "530102001099" }).ThenRefused(UnknownUnit);

    [Theory]
    [InlineData(OrganisationKind.SteeringGroup, TestUnits.Street)]
    [InlineData(OrganisationKind.StreetLeadingGroup, TestUnits.Zone)]
    [InlineData(OrganisationKind.StreetLeadingGroup, TestUnits.Community)]
    [InlineData(OrganisationKind.CommunityCoordinationGroup, TestUnits.Street)]
    [InlineData(OrganisationKind.FriendshipAssociation, TestUnits.District)]
    [InlineData(OrganisationKind.MediationCommittee, TestUnits.Zone)]
    [InlineData(OrganisationKind.AssessorsPool, TestUnits.District)]
    public void Each_kind_stands_only_where_it_belongs(OrganisationKind kind, string unit) =>
        Given().When(Found with { Kind = kind, Unit = unit }).ThenRefused(OrganisationDoesNotFitUnit);

    [Theory]
    [InlineData(OrganisationKind.SteeringGroup, TestUnits.CityCommission)]
    [InlineData(OrganisationKind.StreetLeadingGroup, TestUnits.Street)]
    [InlineData(OrganisationKind.FriendshipAssociation, TestUnits.Street)]
    [InlineData(OrganisationKind.FriendshipAssociation, TestUnits.ZoneCommunity)]
    [InlineData(OrganisationKind.MediationCommittee, TestUnits.Community)]
    [InlineData(OrganisationKind.AssessorsPool, TestUnits.Province)]
    public void Each_kind_can_stand_where_it_belongs(OrganisationKind kind, string unit) =>
        Given().When(Found with { Kind = kind, Unit = unit }).Then(Group with { Kind = kind, Unit = unit });

    [Fact]
    public void A_mediation_committee_rests_on_the_mediation_law() =>
        (Found with { Kind = OrganisationKind.MediationCommittee }).Decide(Organisation.Initial, TestCircumstances.On(Today)).LegalBasis.Should().Be("人民调解法 8、34");

    [Fact]
    public void It_has_a_kind_a_unit_a_title_and_a_day() =>
        new FoundOrganisation.Shape().Validate(new FoundOrganisation(0, "", "", default)).Errors.Select(e => e.PropertyName).Should().Equal("Kind", "Unit", "Title", "On");
}
