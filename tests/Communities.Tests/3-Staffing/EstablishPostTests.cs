using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Communities.CommunitiesHistory;
using static CreationPlatform.Communities.CommunitiesRefusals;
using static CreationPlatform.Testing.Story<CreationPlatform.Communities.OfficePost>;

namespace CreationPlatform.Communities;

public class EstablishPostTests
{
    private static readonly EstablishPost Establish = new(TestUnits.Community, Roles.CommunityOfficer, "民族工作专干");

    [Fact]
    public void A_post_is_established_at_a_unit() => Given().When(Establish).Then(Officer);

    [Fact]
    public void Establishing_the_same_again_changes_nothing() => Given(Officer).When(Establish).ThenAlreadySo();

    [Fact]
    public void An_established_post_does_not_become_another_one() =>
        Given(Officer).When(Establish with { Role = Roles.CommunityHead }).ThenRefused(PostAlreadyEstablished);

    [Fact]
    public void An_unknown_unit_has_no_posts() => Given().When(Establish with { Unit = "530102001099" }).ThenRefused(UnknownUnit);

    [Theory, InlineData("mayor"), InlineData(Roles.Resident)]
    public void A_role_that_no_post_carries_is_refused(string role) => Given().When(Establish with { Role = role }).ThenRefused(UnknownRole);

    [Theory]
    [InlineData(Roles.CommunityOfficer, TestUnits.Street)]
    [InlineData(Roles.StreetOfficer, TestUnits.Community)]
    [InlineData(Roles.StreetLeader, TestUnits.Zone)]
    [InlineData(Roles.DistrictBureau, TestUnits.City)]
    [InlineData(Roles.Handler, TestUnits.Community)]
    [InlineData(Roles.BodyHead, TestUnits.Zone)]
    [InlineData(Roles.ReviewOfficer, TestUnits.Street)]
    [InlineData(Roles.PetitionBureau, TestUnits.District)]
    [InlineData(Roles.SteeringHead, TestUnits.Street)]
    public void A_role_stands_only_where_it_belongs(string role, string unit) =>
        Given().When(Establish with { Role = role, Unit = unit }).ThenRefused(RoleDoesNotFitUnit);

    [Theory]
    [InlineData(Roles.SteeringMember, TestUnits.DistrictBureau)]
    [InlineData(Roles.ProvinceSupervisor, TestUnits.Province)]
    [InlineData(Roles.CityUrbanDivision, TestUnits.CityCommission)]
    [InlineData(Roles.DistrictGovernment, TestUnits.District)]
    [InlineData(Roles.StreetLeadingGroup, TestUnits.Street)]
    [InlineData(Roles.Liaison, TestUnits.ZoneCommunity)]
    [InlineData(Roles.FriendshipAssociation, TestUnits.Street)]
    [InlineData(Roles.Assessor, TestUnits.City)]
    [InlineData(Roles.PetitionBureau, TestUnits.DistrictPetitionBureau)]
    [InlineData(Roles.Handler, TestUnits.DistrictBureau)]
    [InlineData(Roles.ReviewOfficer, TestUnits.District)]
    [InlineData(Roles.SystemAdministrator, TestUnits.Community)]
    [InlineData(Roles.DataProtectionOfficer, TestUnits.Province)]
    public void A_role_can_stand_where_it_belongs(string role, string unit) =>
        Given().When(Establish with { Role = role, Unit = unit }).Then(Officer with { Role = role, Unit = unit });

    [Fact]
    public void A_compound_has_exactly_one_liaison()
    {
        var now = TestCircumstances.On(Today);
        var compound = new OrgUnit($"{TestUnits.Community}.001", "翠湖小区", UnitLevel.Compound, "居民小区", TestUnits.Community, null, false);
        (Establish with { Unit = compound.Code, Role = Roles.Liaison }).Decide(OfficePost.Initial, now with { Units = now.Units.With([compound], []) }).Reserves
            .Should().Equal(new Reservation("communities.liaison", compound.Code, LiaisonAlreadyEstablished));
    }

    [Fact]
    public void Every_role_but_the_residents_has_a_place_in_the_tree() =>
        Roles.All.Where(role => !TestUnits.Tree.All.Any(unit => RolePlaces.Fits(role, unit))).Should().Equal(Roles.Resident);

    [Fact]
    public void A_post_names_its_unit_role_and_title() =>
        new EstablishPost.Shape().Validate(new EstablishPost("", "", "")).Errors.Select(e => e.PropertyName).Should().Equal("Unit", "Role", "Title");
}
