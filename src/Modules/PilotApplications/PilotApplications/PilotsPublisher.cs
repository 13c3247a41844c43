using CreationPlatform.BuildingBlocks;
using MediatR;

namespace CreationPlatform.PilotApplications;

/// <summary>Which of the module's events are public facts.</summary>
internal static class PilotsPublisher
{
    public static INotification? FactOf(Guid stream, IEvent @event) => @event switch
    {
        RoundOpened e => new RoundWasOpened(stream, e.Year, e.Prefecture, e.Districts, [.. e.Phases.Select(p => new RoundPhase(p.Phase, p.From, p.To))]),
        PhasesAdjusted e => new RoundPhasesWereAdjusted(stream, [.. e.Phases.Select(p => new RoundPhase(p.Phase, p.From, p.To))]),
        ApplicationSubmitted e => new ApplicationWasSubmitted(stream, e.District, e.Attempt, e.Due.Due),
        ApplicationReturned e => new ApplicationWasReturned(stream, e.District, e.CorrectionDue.Due),
        ApplicationRejected e => new ApplicationWasRejected(stream, e.District),
        ApplicationEscalated e => new ApplicationWasEscalated(stream, e.Notice?.Number ?? "", e.Rule, e.Due, e.Body, e.To, e.Notice?.Posts ?? []),
        PilotRecognised e => new PilotWasRecognised(stream, e.Round, e.Year, e.District, e.Community, e.Standard, e.RecognisedOn),
        WorkPlanApproved e => new WorkPlanWasApproved(stream, e.Version, e.ApprovedOn),
        GatePassed e => new PhaseGateWasPassed(stream, e.Phase, e.PassedOn),
        _ => null,
    };
}
