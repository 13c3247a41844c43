using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.PilotApplications.Pilot>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

public class PassGateTests
{
    [Fact]
    public void The_first_phase_closes_with_the_recognition() => Given(Begun).With(AsBureau(WorkDay)).When(new PassGate("P1")).Then(Passed);

    [Fact]
    public void The_second_closes_with_plan_launch_and_mobilisation() =>
        Given([.. AtWork, Passed, Launched, Mobilised]).With(AsBureau(WorkDay)).When(new PassGate("P2")).Then(Passed with { Phase = "P2" });

    [Fact]
    public void Not_without_the_launch() => Given([.. AtWork, Passed, Mobilised]).With(AsBureau(WorkDay)).When(new PassGate("P2")).ThenRefused(PilotRefusals.GateNotProved);

    [Fact]
    public void And_not_before_the_first() => Given([.. AtWork, Launched, Mobilised]).With(AsBureau(WorkDay)).When(new PassGate("P2")).ThenRefused(PilotRefusals.EarlierGateFirst);

    [Fact]
    public void Closed_is_closed() => Given([.. AtWork, Passed]).With(AsBureau(WorkDay)).When(new PassGate("P1")).ThenAlreadySo();

    [Fact]
    public void There_is_no_other_phase() => Given(AtWork).With(AsBureau(WorkDay)).When(new PassGate("P9")).ThenRefused(PilotRefusals.NoSuchGateItem);
}
