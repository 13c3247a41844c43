using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class AssignPetitionTests
{
    private static readonly DateOnly Day = Assigned.AssignedOn;
    private static readonly AssignPetition Order = new(Street, new(2026, 4, 30), "查清情况，书面报告。", "交办函第 12 号，当面签收");
    private static readonly IEvent<Petition>[] AtTheBureau = [RegisteredBy(DistrictPetitionBureau)];

    [Fact]
    public void A_petition_bureau_hands_the_matter_to_a_body_in_its_area_which_has_to_report() =>
        Given(AtTheBureau).On(Day).By(PostAt(DistrictPetitionBureau)).When(Order).Then(Assigned);

    [Fact]
    public void A_government_assigns_to_a_body_under_it_through_the_platform() =>
        Given(RegisteredBy(District)).On(Day).By(PostAt(District)).When(Order with { Proof = null }).Then(Assigned with { From = District, Proof = null });

    [Fact]
    public void A_department_assigns_to_the_same_line_of_work_below() =>
        Given(RegisteredBy(CityCommission)).On(Day).By(PostAt(CityCommission)).When(Order with { To = DistrictBureau })
            .Then(Assigned with { From = CityCommission, To = DistrictBureau, Path = [DistrictBureau, District, City, Province] });

    [Theory]
    [InlineData(DistrictPetitionBureau, OtherStreet)]
    [InlineData(DistrictPetitionBureau, City)]
    [InlineData(DistrictPetitionBureau, District)]
    [InlineData(DistrictBureau, Street)]
    [InlineData(Street, DistrictBureau)]
    public void Nobody_is_told_to_report_who_is_not_under_the_one_that_asks(string from, string to) =>
        Given(RegisteredBy(from)).On(Day).When(Order with { To = to }).ThenRefused(PetitionRefusals.NotUnderTheAssigner);

    [Theory]
    [InlineData(Community)]
    [InlineData(DistrictPetitionBureau)]
    public void It_goes_to_nobody_who_cannot_decide_it(string unit) =>
        Given(AtTheBureau).On(Day).When(Order with { To = unit }).ThenRefused(PetitionRefusals.NotACompetentTarget);

    [Fact]
    public void Nor_to_a_unit_that_is_not_in_the_directory() =>
        Given(AtTheBureau).On(Day).When(Order with { To = "530199000000" }).ThenRefused(PetitionRefusals.UnknownUnit);

    [Fact]
    public void Only_who_has_it_in_hand_assigns_it() =>
        Given(AtTheBureau).On(Day).By(PostAt(District)).When(Order).ThenRefused(PetitionRefusals.NotTheHolder);

    [Fact]
    public void There_is_one_order_to_report_at_a_time() =>
        Given([.. AtTheBureau, Assigned with { To = District }]).On(Day).By(PostAt(District)).When(Order).ThenRefused(PetitionRefusals.AssignmentOpen);

    [Fact]
    public void The_body_it_is_assigned_to_can_hand_it_on_and_still_reports() =>
        Given([.. AtTheBureau, Assigned with { To = District }]).On(Day).By(PostAt(District)).When(new TransferPetition(Street))
            .Then(Transferred with { From = District });

    [Fact]
    public void Who_gives_an_assigned_matter_back_owes_no_report() =>
        Given([.. AtTheBureau, Assigned, Objected]).On(TakenBack.TakenBackOn).When(new AgreeToTakeBack())
            .Then(TakenBack with { By = DistrictPetitionBureau, TransferDue = Due("XF-01", from: new(2026, 2, 14), on: new(2026, 3, 1)), EndsAssignment = true });

    [Fact]
    public void The_report_is_due_in_the_future() =>
        Given(AtTheBureau).On(Day).When(Order with { ReportBy = Day.AddDays(-1) }).ThenRefused(PetitionRefusals.DateInPast);

    [Fact]
    public void What_was_accepted_is_not_assigned_any_more() =>
        Given(UpTo(Accepted)).On(Accepted.AcceptedOn).When(Order).ThenRefused(PetitionRefusals.AlreadyAccepted);

    [Fact]
    public void Its_form_is_checked_before_its_rule() =>
        new AssignPetition.Shape().Validate(new AssignPetition("street", default, "")).Errors.Select(e => e.PropertyName)
            .Should().BeEquivalentTo("To", "ReportBy", "Demands");

    [Fact]
    public void An_accusation_is_never_assigned_to_the_accused() =>
        Given(Accusation with { RegisteredAt = DistrictPetitionBureau }).On(Day).By(PostAt(DistrictPetitionBureau)).When(Order).ThenRefused(PetitionRefusals.AccusedCannotReceive);
}
