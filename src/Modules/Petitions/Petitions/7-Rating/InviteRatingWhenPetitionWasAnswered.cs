using CreationPlatform.BuildingBlocks;
using MediatR;

namespace CreationPlatform.Petitions;

/// <summary>The petitioner is asked to rate each answer: the unit that took the matter in, and the body that answered, as they were on that day.</summary>
internal sealed class InviteRatingWhenPetitionWasAnswered(Reacting reacting, Histories histories) : INotificationHandler<PetitionWasAnswered>
{
    public async Task Handle(PetitionWasAnswered notification, CancellationToken cancellationToken)
    {
        var history = await histories.Of<Petition>(notification.PetitionId);
        var registered = history.Select(r => r.Event).OfType<PetitionRegistered>().FirstOrDefault();
        // What was taken over from another system was taken in there, by whom nobody here can say.
        if (registered is null) return;
        var answer = history.Last(r => notification.Equals(PetitionsPublisher.FactOf(notification.PetitionId, r.Event)));
        var petition = history.TakeWhile(r => r.Version <= answer.Version).Aggregate(Petition.Initial, (state, r) => state.Evolve(r.Event));
        await reacting.Do<InviteRating, SatisfactionRating>(
            new(notification.PetitionId, petition.Petitioner, registered.RegisteredAt, petition.Holder, notification.AnsweredOn), reacting.IdFor(SatisfactionRating.Category));
    }
}
