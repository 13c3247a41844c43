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

    [Fact]
    public void Others_hear_how_an_application_fares() =>
        new[] { Submitted, PassedOn, Returned, Rejected, Escalated, (BuildingBlocks.IEvent)Recognised }.Select(e => PilotsPublisher.FactOf(AppId, e)).Where(fact => fact is not null).Should().BeEquivalentTo(new object[]
        {
            new ApplicationWasSubmitted(AppId, District, 1, Submitted.Due.Due), new ApplicationWasReturned(AppId, District, Returned.CorrectionDue.Due),
            new ApplicationWasRejected(AppId, District), new ApplicationWasEscalated(AppId, "五华区 2026", "PA-01", Submitted.Due.Due, City, Province, Escalated.Notice!.Posts),
            new PilotWasRecognised(AppId, RoundId, 2026, District, Community, Standard, ProvinceDay),
        }, options => options.RespectingRuntimeTypes());

    [Fact]
    public void Others_hear_of_approved_plans_and_closed_phases() =>
        new BuildingBlocks.IEvent[] { Begun, Proposed, Approved, Passed }.Select(e => PilotsPublisher.FactOf(PilotId, e)).Where(fact => fact is not null)
            .Should().BeEquivalentTo(new object[] { new WorkPlanWasApproved(PilotId, 1, PlanDay), new PhaseGateWasPassed(PilotId, "P1", WorkDay) }, options => options.RespectingRuntimeTypes());
}
