using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Petitions.PetitionRefusals;
using static CreationPlatform.Petitions.ProtectionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.ProtectionReport>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class DecideProtectionReportTests
{
    private static readonly DecideProtectionReport Confirmed = new(true, "审核被停与信访有关", [ProtectionMeasure.StopAndRestore, ProtectionMeasure.Accountability]);

    [Fact]
    public void What_is_confirmed_has_consequences() => Given(Filed, ProtectionHistory.Acknowledged).On(Found.FoundOn).By(PostAt(District)).When(Confirmed).Then(Found);

    [Fact]
    public void A_late_finding_is_recorded_with_the_day_on_which_it_was_due() =>
        Given(Filed).On(new(2026, 7, 1)).By(PostAt(District)).When(Confirmed).Then(Found with { FoundOn = new(2026, 7, 1) });

    [Fact]
    public void There_is_one_finding() => Given(Filed, Found).On(LastDay).By(PostAt(District)).When(Confirmed).ThenRefused(FindingMade);

    [Fact]
    public void Nobody_else_decides() => Given(Filed).On(LastDay).By(PostAt(Street)).When(Confirmed).ThenRefused(NotTheBodyAbove);

    [Fact]
    public void Confirmed_means_that_something_is_done_and_reasons_are_always_told()
    {
        var shape = new DecideProtectionReport.Shape();
        shape.Validate(Confirmed with { Measures = [] }).IsValid.Should().BeFalse();
        shape.Validate(Confirmed with { Confirmed = false, Measures = [] }).IsValid.Should().BeTrue();
        shape.Validate(Confirmed with { Reasons = "" }).IsValid.Should().BeFalse();
        shape.Validate(Confirmed with { Measures = [(ProtectionMeasure)9] }).IsValid.Should().BeFalse();
    }
}
