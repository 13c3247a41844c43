using CreationPlatform.Testing;
using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Petitions.PetitionRefusals;
using static CreationPlatform.Petitions.ProtectionHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Petitions.ProtectionReport>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class AcknowledgeProtectionReportTests
{
    [Fact]
    public void Next_steps_ask_every_rule_of_a_report() =>
        ProtectionSteps.All.Select(p => p.Command.Name).Should().Equal(RoutedSteps.Of<ProtectionReport>(new PetitionsModule()));

    private static readonly AcknowledgeProtectionReport Word = new();

    [Fact]
    public void The_body_above_gives_word_of_receipt() => Given(Filed).On(ProtectionHistory.Acknowledged.AcknowledgedOn).By(PostAt(District)).When(Word).Then(ProtectionHistory.Acknowledged);

    [Fact]
    public void Once_is_enough_and_a_finding_is_word_as_well()
    {
        Given(Filed, ProtectionHistory.Acknowledged).On(LastDay).By(PostAt(District)).When(Word).ThenAlreadySo();
        Given(Filed, Found).On(LastDay).By(PostAt(District)).When(Word).ThenAlreadySo();
    }

    [Fact]
    public void Nobody_else_does() => Given(Filed).On(LastDay).By(PostAt(City)).When(Word).ThenRefused(NotTheBodyAbove);
}
