using CreationPlatform.BuildingBlocks;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using static CreationPlatform.Communities.Roles;

namespace CreationPlatform.Petitions;

/// <summary>The module's table of contents: who may do what, in the order of the process. Which body may, each rule says with its article.</summary>
public sealed class PetitionsModule : IModule
{
    private static readonly string[] Registrars = [CommunityOfficer, CommunityHead, StreetOfficer, StreetLeader, Handler, PetitionBureau];
    private static readonly string[] Handlers = [Handler, StreetOfficer, StreetLeader, BodyHead];
    private static readonly string[] Heads = [BodyHead, StreetLeader];
    private static readonly string[] Readers = [.. Registrars, BodyHead, ReviewOfficer, DistrictBureau];

    /// <inheritdoc/>
    public string Name => "petitions";

    /// <inheritdoc/>
    public void MapRoutes(IEndpointRouteBuilder api)
    {
        var all = api.MapGroup("").WithTags("Petitions");
        all.MapCreation<RegisterPetition, Petition>("").For(Registrars);
        all.MapDocuments<PetitionRegisterEntry>("", new("receivedOn", "stage", "channel", "topic", "community", "holder", "number")).For(Readers);
        all.MapDocuments<PetitionRegisterEntry>("/due", new("nextDue", "stage", "community", "holder", "nextDueRule") { Ascending = true }, "ListPetitionsByDueDate").For(Readers);

        var petition = api.MapGroup("/{id:guid}").WithTags("Petitions");
        petition.MapDocument<PetitionDetails>("").For(Readers);
        petition.MapCommand<TransferPetition, Petition>("/transfer").For(Registrars);
        petition.MapCommand<GiveReceiptNotice, Petition>("/receipt-notice").For(Handlers);
        petition.MapCommand<AcceptPetition, Petition>("/acceptance").For(Handlers);
        petition.MapCommand<ApproveExtension, Petition>("/extension").For(Heads);
        petition.MapCommand<IssueHandlingOpinion, Petition>("/handling-opinion").For(Heads);
        petition.MapCommand<ServeHandlingOpinion, Petition>("/handling-opinion/service").For(Handlers);
        petition.MapCommand<RequestReview, Petition>("/review").For(ReviewOfficer);
        petition.MapCommand<IssueReviewOpinion, Petition>("/review/opinion").For(ReviewOfficer);
        petition.MapCommand<ServeReviewOpinion, Petition>("/review/opinion/service").For(ReviewOfficer);
        petition.MapCommand<RequestReexamination, Petition>("/re-examination").For(ReviewOfficer);
        petition.MapCommand<HoldHearing, Petition>("/re-examination/hearing").For(ReviewOfficer);
        petition.MapCommand<IssueReexaminationOpinion, Petition>("/re-examination/opinion").For(ReviewOfficer);
        petition.MapCommand<ServeReexaminationOpinion, Petition>("/re-examination/opinion/service").For(ReviewOfficer);
    }

    /// <inheritdoc/>
    public INotification? FactOf(Guid stream, IEvent @event) => PetitionsPublisher.FactOf(stream, @event);
}
