using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

public class PilotsPublisherTests
{
    private static readonly RoundPhase[] Phases = [new("P1", new(2026, 5, 11), new(2026, 6, 20)), new("P2", new(2026, 6, 21), new(2026, 11, 30)), new("P3", new(2026, 11, 1), new(2026, 12, 31))];

    [Fact]
    public void Others_hear_of_rounds_and_their_phases() =>
        EveryRoundEvent.Select(e => PilotsPublisher.FactOf(RoundId, e)).Where(fact => fact is not null).Should().BeEquivalentTo(new object[]
        {
            new RoundWasOpened(RoundId, 2026, City, [District, OtherDistrict], Phases),
            new RoundPhasesWereAdjusted(RoundId, [Phases[0] with { To = new(2026, 6, 30) }, .. Phases[1..]]),
        }, options => options.RespectingRuntimeTypes());
}
