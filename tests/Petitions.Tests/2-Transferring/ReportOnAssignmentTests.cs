using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.Petition>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class ReportOnAssignmentTests
{
    private static readonly DateOnly Day = Reported.ReportedOn;
    private static readonly ReportOnAssignment Report = new("处理意见书已经送达。");
    private static readonly IEvent<Petition>[] History = [RegisteredBy(DistrictPetitionBureau), Assigned];

    [Fact]
    public void The_body_says_what_became_of_the_matter() => Given(History).On(Day).By(PostAt(Street)).When(Report).Then(Reported);

    [Fact]
    public void A_late_report_is_recorded_as_late() =>
        Given(History).On(new(2026, 5, 9)).When(Report).Then(Reported with { ReportedOn = new(2026, 5, 9) });

    [Fact]
    public void It_reports_also_when_it_handed_the_matter_on() =>
        Given([.. History, Transferred with { From = Street, To = District }]).On(Day).By(PostAt(Street)).When(Report).Then(Reported);

    [Fact]
    public void And_when_it_routed_it_elsewhere() => Given([.. History, Declined]).On(Day).By(PostAt(Street)).When(Report).Then(Reported);

    [Fact]
    public void Nobody_reports_for_it() => Given(History).On(Day).By(PostAt(District)).When(Report).ThenRefused(PetitionRefusals.NotTheAssigned);

    [Fact]
    public void One_report_is_enough() => Given([.. History, Reported]).On(Day).When(Report).ThenRefused(PetitionRefusals.NoOpenAssignment);

    [Fact]
    public void A_transfer_asks_for_none() => Given(Registered, Transferred).On(Day).When(Report).ThenRefused(PetitionRefusals.NoOpenAssignment);

    [Fact]
    public void A_result_is_needed() => new ReportOnAssignment.Shape().Validate(new ReportOnAssignment("")).IsValid.Should().BeFalse();
}
