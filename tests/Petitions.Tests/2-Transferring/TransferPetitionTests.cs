using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class TransferPetitionTests
{
    private static readonly DateOnly Day = new(2026, 2, 10);

    [Fact]
    public void A_community_hands_the_matter_to_its_street_which_receives_it_the_same_day() =>
        Given(Registered).On(Day).By(PostAt(Community)).When(new TransferPetition()).Then(Transferred);

    [Fact]
    public void A_community_under_a_statistical_zone_hands_it_to_the_district() =>
        Given(Registered with { Community = ZoneCommunity, RegisteredAt = ZoneCommunity }).On(Day).When(new TransferPetition())
            .Then(Transferred with { From = ZoneCommunity, To = District, Path = [District, City, Province] });

    [Fact]
    public void A_petition_bureau_transfers_to_a_department() =>
        Given(RegisteredBy(DistrictPetitionBureau)).On(Day).By(PostAt(DistrictPetitionBureau)).When(new TransferPetition(DistrictBureau))
            .Then(Transferred with { From = DistrictPetitionBureau, To = DistrictBureau, Path = [DistrictBureau, District, City, Province] });

    [Fact]
    public void A_district_that_was_given_the_matter_can_hand_it_down() =>
        Given(Registered, Transferred with { To = District }).On(Day).By(PostAt(District)).When(new TransferPetition(Street))
            .Then(Transferred with { From = District });

    [Fact]
    public void A_transfer_to_where_it_already_lies_changes_nothing() =>
        Given(Registered, Transferred).On(Day).By(PostAt(Community)).When(new TransferPetition(Street)).ThenAlreadySo();

    [Fact]
    public void Only_who_has_it_in_hand_can_transfer_it() =>
        Given(Registered).On(Day).By(PostAt(District)).When(new TransferPetition(Street)).ThenRefused(PetitionRefusals.NotTheHolder);

    [Theory]
    [InlineData(Community)]
    [InlineData(ZoneCommunity)]
    [InlineData(Zone)]
    [InlineData(DistrictPetitionBureau)]
    public void It_goes_to_nobody_who_cannot_decide_it(string unit) =>
        Given(Registered).On(Day).When(new TransferPetition(unit)).ThenRefused(PetitionRefusals.NotACompetentTarget);

    [Fact]
    public void A_street_does_not_transfer_to_itself() =>
        Given(RegisteredBy(Street)).On(Day).When(new TransferPetition(Street)).ThenRefused(PetitionRefusals.NotACompetentTarget);

    [Fact]
    public void A_unit_that_is_not_in_the_directory_is_refused() =>
        Given(Registered).On(Day).When(new TransferPetition("530199000000")).ThenRefused(PetitionRefusals.UnknownUnit);

    [Fact]
    public void An_accepted_matter_stays_with_the_body_that_accepted_it() =>
        Given(Registered, Transferred, Accepted).On(Accepted.AcceptedOn).When(new TransferPetition(District)).ThenRefused(PetitionRefusals.AlreadyAccepted);

    [Fact]
    public void An_objection_is_answered_before_the_matter_goes_further() =>
        Given(Registered, Transferred, Objected).On(Objected.ObjectedOn).By(PostAt(Street)).When(new TransferPetition(District)).ThenRefused(PetitionRefusals.ObjectionOpen);

    [Fact]
    public void What_came_back_can_go_to_another_body() =>
        Given(Registered, Transferred, Objected, TakenBack).On(Day.AddDays(4)).By(PostAt(Community)).When(new TransferPetition(District))
            .Then(Transferred with
            {
                To = District, Path = [District, City, Province], TransferredOn = new(2026, 2, 14),
                NoticeDue = Due("XF-03", from: new(2026, 2, 14), on: new(2026, 3, 1)), ObjectionDue = Due("XF-04", from: new(2026, 2, 14), on: new(2026, 2, 28)),
            });

    [Fact]
    public void A_body_named_by_the_common_superior_does_not_pass_it_on() =>
        Given(DisputeWay).On(Settled.SettledOn).By(PostAt(DistrictBureau)).When(new TransferPetition(Street)).ThenRefused(PetitionRefusals.JurisdictionIsSettled);

    [Fact]
    public void What_is_not_registered_cannot_be_transferred() => Given().On(Day).When(new TransferPetition(Street)).ThenRefused(PetitionRefusals.NotRegistered);

    [Fact]
    public void A_code_has_its_form() => new TransferPetition.Shape().Validate(new TransferPetition("street")).IsValid.Should().BeFalse();

    [Theory]
    [InlineData(Street)]
    [InlineData(DistrictBureau)]
    public void An_accusation_never_goes_to_the_accused(string accused) =>
        Given(Accusation with { RegisteredAt = DistrictPetitionBureau, Accused = accused }).On(Day).By(PostAt(DistrictPetitionBureau)).When(new TransferPetition(accused))
            .ThenRefused(PetitionRefusals.AccusedCannotReceive);

    [Fact]
    public void By_default_it_passes_the_accused_by() =>
        Given(Accusation with { RegisteredAt = DistrictPetitionBureau }).On(Day).By(PostAt(DistrictPetitionBureau)).When(new TransferPetition())
            .Then(Transferred with { From = DistrictPetitionBureau, To = District, Path = [District, City, Province] });
}
