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
        _ => null,
    };
}
