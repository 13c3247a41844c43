using CreationPlatform.BuildingBlocks;
using MediatR;

namespace CreationPlatform.Communities;

/// <summary>Every unit concerned by a decision follows it: first those that hang elsewhere from now on, then those that end.</summary>
internal sealed class PlaceUnitsWhenUnitsWereReorganised(Reacting reacting) : INotificationHandler<UnitsWereReorganised>
{
    public async Task Handle(UnitsWereReorganised fact, CancellationToken cancellationToken)
    {
        foreach (var (unit, parent) in fact.Placements)
            await reacting.Do<FollowReorganisation, Unit>(new(fact.Reorganisation, fact.On, parent, []), UnitIds.Of(unit));
        foreach (var (unit, successors) in fact.Endings)
            await reacting.Do<FollowReorganisation, Unit>(new(fact.Reorganisation, fact.On, null, successors), UnitIds.Of(unit));
    }
}
