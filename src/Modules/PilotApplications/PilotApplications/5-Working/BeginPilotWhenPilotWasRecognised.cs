using CreationPlatform.BuildingBlocks;
using MediatR;

namespace CreationPlatform.PilotApplications;

/// <summary>Recognition makes a pilot, once.</summary>
internal sealed class BeginPilotWhenPilotWasRecognised(Reacting reacting) : INotificationHandler<PilotWasRecognised>
{
    public Task Handle(PilotWasRecognised notification, CancellationToken cancellationToken) => reacting.Do<BeginPilot, Pilot>(
        new(notification.ApplicationId, notification.RoundId, notification.Year, notification.District, notification.Community, notification.Standard, notification.RecognisedOn),
        Pilot.StreamOf(notification.ApplicationId));
}
