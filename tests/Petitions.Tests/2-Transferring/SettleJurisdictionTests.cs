using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class SettleJurisdictionTests
{
    private static readonly DateOnly Day = Settled.SettledOn;
    private static readonly SettleJurisdiction Settlement = new(DistrictBureau, "由主管部门办理。");
    private static readonly IEvent<Petition>[] Dispute = DisputeWay[..4];

    private static IEvent<Petition>[] Between(string sender, string body) =>
        [RegisteredBy(sender), Transferred with { From = sender, To = body }, Objected with { Body = body }, InsistedOn with { By = sender }];

    [Fact]
    public void The_nearest_government_above_both_names_the_competent_body_whose_time_begins_anew() =>
        Given(Dispute).On(Day).By(PostAt(District)).When(Settlement).Then(Settled);

    [Fact]
    public void It_can_name_the_body_that_objected() =>
        Given(Dispute).On(Day).When(Settlement with { To = Street }).Then(Settled with { To = Street, Path = [Street, District, City, Province] });

    [Fact]
    public void It_can_name_itself() =>
        Given(Dispute).On(Day).When(Settlement with { To = District }).Then(Settled with { To = District, Path = [District, City, Province] });

    [Fact]
    public void Between_two_districts_the_city_settles() =>
        Given(Between(District, OtherStreet)).On(Day).By(PostAt(City)).When(Settlement).Then(Settled with { By = City });

    [Theory]
    [InlineData(Street)]
    [InlineData(Community)]
    [InlineData(City)]
    [InlineData(DistrictBureau)]
    public void Nobody_else_does(string unit) => Given(Dispute).On(Day).By(PostAt(unit)).When(Settlement).ThenRefused(PetitionRefusals.NotTheCommonSuperior);

    [Fact]
    public void No_side_settles_its_own_dispute() =>
        Given(Between(District, Street)).On(Day).By(PostAt(District)).When(Settlement).ThenRefused(PetitionRefusals.NotTheCommonSuperior);

    [Fact]
    public void Without_a_common_superior_the_joint_conference_is_named() =>
        Given(Between(Province, City)).On(Day).When(Settlement).ThenRefused(PetitionRefusals.NoCommonSuperior);

    [Theory]
    [InlineData(OtherStreet)]
    [InlineData(City)]
    public void It_names_no_body_outside_its_own_area(string unit) =>
        Given(Dispute).On(Day).When(Settlement with { To = unit }).ThenRefused(PetitionRefusals.OutsideTheSuperior);

    [Theory]
    [InlineData(Community)]
    [InlineData(DistrictPetitionBureau)]
    [InlineData("530199000000")]
    public void It_names_nobody_who_cannot_decide(string unit) =>
        Given(Dispute).On(Day).When(Settlement with { To = unit }).ThenRefused(PetitionRefusals.UnknownUnit);

    [Fact]
    public void There_is_nothing_to_settle_before_the_sender_insisted() =>
        Given(Registered, Transferred, Objected).On(Day).When(Settlement).ThenRefused(PetitionRefusals.NotInDispute);

    [Fact]
    public void Its_form_is_checked_before_its_rule() =>
        new SettleJurisdiction.Shape().Validate(new SettleJurisdiction("district", "")).Errors.Select(e => e.PropertyName).Should().BeEquivalentTo("To", "Reasons");

    [Fact]
    public void An_accusation_is_never_settled_on_the_accused() =>
        Given([.. Dispute, Classified with { Accused = DistrictBureau }]).On(Day).By(PostAt(District)).When(Settlement).ThenRefused(PetitionRefusals.AccusedCannotReceive);
}
