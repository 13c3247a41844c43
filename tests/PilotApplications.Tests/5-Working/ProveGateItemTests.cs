using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.PilotApplications.Pilot>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

public class ProveGateItemTests
{
    private static readonly ProveGateItem Prove = new("P3", "summary-report", null, SomeEvent);

    [Fact]
    public void An_event_proves_an_item() => Given(AtWork).With(AsBureau(WorkDay).Knowing(SomeEvent)).When(Prove).Then(ItemProved);

    [Fact]
    public void Proved_is_proved() => Given([.. AtWork, ItemProved]).With(AsBureau(WorkDay)).When(Prove).ThenAlreadySo();

    [Fact]
    public void What_the_platform_knows_by_itself_nobody_proves() => Given(AtWork).With(AsBureau(WorkDay)).When(Prove with { Phase = "P2", Item = "launch" }).ThenRefused(PilotRefusals.NoSuchGateItem);

    [Fact]
    public void There_is_no_other_item() => Given(AtWork).With(AsBureau(WorkDay)).When(Prove with { Item = "fireworks" }).ThenRefused(PilotRefusals.NoSuchGateItem);

    [Fact]
    public void A_file_is_one_of_the_pilots() => Given(AtWork).With(AsBureau(WorkDay)).When(Prove with { File = PhotoFile, Cites = null }).ThenRefused(PilotRefusals.NoSuchFile);

    [Fact]
    public void An_event_that_the_log_does_not_hold_proves_nothing() => Given(AtWork).With(AsBureau(WorkDay)).When(Prove).ThenRefused(PilotRefusals.EvidenceNotRecorded);
}
