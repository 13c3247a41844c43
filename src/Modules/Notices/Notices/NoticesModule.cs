using CreationPlatform.BuildingBlocks;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using static CreationPlatform.Communities.Roles;

namespace CreationPlatform.Notices;

/// <summary>The module's table of contents: who speaks for a unit, what staff see of it, and what everybody reads.</summary>
public sealed class NoticesModule : IModule
{
    private static readonly string[] Heads = [CommunityHead, StreetLeader, BodyHead, DistrictBureau, CityUrbanDivision, ProvinceSupervisor];
    private static readonly string[] Readers = [.. Heads, CommunityOfficer, StreetOfficer, Handler, PetitionBureau, ReviewOfficer, DistrictGovernment];

    /// <inheritdoc/>
    public string Name => "notices";

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services) => services
        .AddSingleton<NoticeLimits>()
        .AddSingleton<IRequestHandler<NoticesAt, NoticesRead>, AnswerNotices>().AddSingleton<IRequestHandler<NoticeWith, FoundNotice>, AnswerNotices>();

    /// <inheritdoc/>
    public void MapRoutes(IEndpointRouteBuilder api)
    {
        var notices = api.MapGroup("").WithTags("Notices");
        notices.MapCreation<PublishNotice, Notice>("").For(Heads);
        notices.MapCommand<CorrectNotice, Notice>("/{id:guid}/correction").For(Heads);
        notices.MapCommand<WithdrawNotice, Notice>("/{id:guid}/withdrawal").For(Heads);
        notices.MapDocuments<NoticeDetails>("", NoticeLists.Staff).For(Readers);
        notices.MapDocument<NoticeDetails>("/{id:guid}").For(Readers);
    }

    /// <inheritdoc/>
    public void MapPortal(IEndpointRouteBuilder portal) => PortalRoutes.Map(portal);

    /// <inheritdoc/>
    public INotification? FactOf(Guid stream, IEvent @event) => null;
}
