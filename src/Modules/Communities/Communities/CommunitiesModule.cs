using CreationPlatform.BuildingBlocks;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using static CreationPlatform.Communities.Roles;

namespace CreationPlatform.Communities;

/// <summary>
/// The module's table of contents. The security administrator keeps units and posts; what belongs to the programme is kept by those who
/// work for it, each within reach of the post.
/// </summary>
public sealed class CommunitiesModule : IModule
{
    private static readonly string[] Keepers = [ProvinceSupervisor, CityUrbanDivision, DistrictBureau, StreetLeader, StreetOfficer, CommunityHead, CommunityOfficer];
    private static readonly string[] Readers =
    [
        .. Keepers, SteeringHead, SteeringDeputy, SteeringMember, DistrictGovernment, StreetLeadingGroup, CommunityGroup, Liaison, FriendshipAssociation, Roles.Mediator,
        LegalAidOfficer, Assessor, PetitionBureau, Handler, BodyHead, ReviewOfficer,
    ];

    /// <inheritdoc/>
    public string Name => "communities";

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services) => services
        .AddSingleton<OrgTrees>().AddSingleton<IOrgTrees>(s => s.GetRequiredService<OrgTrees>())
        .AddSingleton<IHoldPosts, PostHolders>()
        .AddSingleton<FollowUnits>().AddHostedService(s => s.GetRequiredService<FollowUnits>()).AddSingleton<IFollow>(s => s.GetRequiredService<FollowUnits>())
        .AddSingleton<ILoadFirst, OpenKnownUnits>().AddSingleton<StaffPosts>()
        .AddSingleton<Vacancies>();

    /// <inheritdoc/>
    public void MapRoutes(IEndpointRouteBuilder api)
    {
        var units = api.MapGroup("/units").WithTags("Units");
        units.MapCreation<OpenUnit, Unit>("", unit => UnitIds.Of(unit.Code)).For(SecurityAdministrator);
        units.MapCommand<RenameUnit, Unit>("/{id:guid}/name").For(SecurityAdministrator);
        units.MapCommand<CloseUnit, Unit>("/{id:guid}/closing").For(SecurityAdministrator);
        units.MapDocument<UnitDetails>("/{id:guid}").ForAnyAccount();
        units.MapDocuments<UnitDetails>("", new("code", "parent", "level", "kind", "code") { Ascending = true }).ForAnyAccount();

        var posts = api.MapGroup("/posts").WithTags("Posts");
        posts.MapCreation<EstablishPost, OfficePost>("").For(SecurityAdministrator);
        posts.MapCommand<AppointHolder, OfficePost>("/{id:guid}/holder").For(SecurityAdministrator);
        posts.MapCommand<RelieveHolder, OfficePost>("/{id:guid}/relief").For(SecurityAdministrator);
        posts.MapDocument<PostDetails>("/{id:guid}").For(SecurityAdministrator, SystemAdministrator);
        posts.MapDocuments<PostDetails>("", new("unit", "unit", "role", "holder") { Ascending = true }).For(SecurityAdministrator, SystemAdministrator);

        api.MapLookUp("/liaisons/vacant", "ListVacantLiaisons", Vacancies.Parameters, q => q.Of<Vacancies>().Liaisons(q)).For(Readers);
        api.MapLookUp("/officers/vacant", "ListVacantOfficers", Vacancies.Parameters, q => q.Of<Vacancies>().Officers(q)).For(Readers);

        var organisations = api.MapGroup("/organisations").WithTags("Organisations");
        organisations.MapCreation<FoundOrganisation, Organisation>("").For(Keepers);
        organisations.MapCommand<AddMember, Organisation>("/{id:guid}/members").For(Keepers);
        organisations.MapCommand<EndMembership, Organisation>("/{id:guid}/members/ending").For(Keepers);
        organisations.MapCommand<DissolveOrganisation, Organisation>("/{id:guid}/dissolution").For(Keepers);
        organisations.MapDocument<OrganisationDetails>("/{id:guid}").For(Readers);
        organisations.MapDocuments<OrganisationDetails>("", new("unit", "unit", "kind", "stands") { Ascending = true }).For(Readers);
    }

    /// <inheritdoc/>
    public INotification? FactOf(Guid stream, IEvent @event) => CommunitiesPublisher.FactOf(stream, @event);
}
