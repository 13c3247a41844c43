using CreationPlatform.BuildingBlocks;
using MediatR;

namespace CreationPlatform.Petitions;

/// <summary>Carries out what a petitioner does by number and query code, and answers how the matter stands after it.</summary>
internal sealed class AnswerPortalActs(PortalRatings ratings, PortalProtection protection, PortalMaterials materials, IMediator mediator, PortalLimits limits) :
    IRequestHandler<RateOnPortal, PortalAnswer<PetitionStatus>>, IRequestHandler<ReplaceCodeOnPortal, PortalAnswer<PetitionStatus>>, IRequestHandler<ReportOnPortal, PortalAnswer<PetitionStatus>>,
    IRequestHandler<AddMaterialsOnPortal, PortalAnswer<PetitionStatus>>
{
    public Task<PortalAnswer<PetitionStatus>> Handle(RateOnPortal request, CancellationToken cancellationToken) =>
        Do(request, commandOf => ratings.Rate(request.Number, request.Code, request.Reception, request.Handling, request.Words, commandOf));

    public Task<PortalAnswer<PetitionStatus>> Handle(ReplaceCodeOnPortal request, CancellationToken cancellationToken) =>
        Do(request, commandOf => ratings.ReplaceCode(request.Number, request.Code, request.Chosen, commandOf), request.Chosen);

    public Task<PortalAnswer<PetitionStatus>> Handle(ReportOnPortal request, CancellationToken cancellationToken) =>
        Do(request, commandOf => protection.File(request.Number, request.Code, request.Cause, null, request.Happened, commandOf));

    public Task<PortalAnswer<PetitionStatus>> Handle(AddMaterialsOnPortal request, CancellationToken cancellationToken) =>
        Do(request, commandOf => materials.Add(request.Number, request.Code, request.From, request.Files, request.Note, commandOf, cancellationToken));

    private async Task<PortalAnswer<PetitionStatus>> Do(PortalAct request, Func<Func<Guid, Guid>, Task<Outcome>> act, string? codeAfter = null)
    {
        if (limits.Tries.Count(request.Number, request.From) is { } wait) return new(null, PortalProblems.TooOften(wait));
        return await act(thing => StreamIds.From($"portal act:{request.Key}", thing)) switch
        {
            Outcome.Done => await mediator.Send(new LookUpOnPortal(request.Number, codeAfter ?? request.Code, request.From)),
            Outcome.NotFound => new(null, PortalProblems.NoSuchPetition),
            var outcome => new(null, PortalProblems.Of(outcome)),
        };
    }
}
