using CreationPlatform.BuildingBlocks;
using MediatR;

namespace CreationPlatform.Communities;

/// <summary>Answers where residents go, out of the four ones of their community.</summary>
internal sealed class AnswerServicePlaces(Histories histories) : IRequestHandler<ServicePlacesOf, ServicePlaces>
{
    public async Task<ServicePlaces> Handle(ServicePlacesOf request, CancellationToken cancellationToken)
    {
        var history = await histories.Of<FourOnes>(FourOnes.IdOf(request.Community));
        var has = history.Aggregate(FourOnes.Initial, (state, recorded) => state.Evolve(recorded.Event));
        return new(has.ReceptionPoint?.Place, has.ReceptionPoint?.Hours, has.Hotline?.Number, has.MinorityHome?.Place, has.MinorityHome?.Weekday);
    }
}
