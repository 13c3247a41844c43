using CreationPlatform.BuildingBlocks;
using MediatR;

namespace CreationPlatform.Petitions;

/// <summary>Answers by number and query code. Tries are limited per address and per number; why nothing is found is not said.</summary>
internal sealed class AnswerLookUp(PetitionLookUp lookUp, PortalProtection protection, IOrgTrees trees, PortalLimits limits, TimeProvider clock) : IRequestHandler<LookUpOnPortal, PortalAnswer<PetitionStatus>>
{
    public async Task<PortalAnswer<PetitionStatus>> Handle(LookUpOnPortal request, CancellationToken cancellationToken)
    {
        if (limits.Tries.Count(request.Number, request.From) is { } wait) return new(null, PortalProblems.TooOften(wait));
        var today = ChinaTime.DateOf(clock.GetUtcNow());
        var units = await trees.AsOf(today);
        if (await lookUp.Find(request.Number, request.Code) is not { } found) return new(null, PortalProblems.NoSuchPetition);
        return new(found.StatusOn(today, units, await protection.Of(found, units)), null);
    }
}
