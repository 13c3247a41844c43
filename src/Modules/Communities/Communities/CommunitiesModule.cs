using CreationPlatform.BuildingBlocks;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using static CreationPlatform.Communities.Roles;

namespace CreationPlatform.Communities;

/// <summary>The module's table of contents: units, posts, and who holds them. The security administrator keeps both.</summary>
public sealed class CommunitiesModule : IModule
{
    /// <inheritdoc/>
    public string Name => "communities";

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services) => services
        .AddSingleton<OrgTrees>().AddSingleton<IOrgTrees>(s => s.GetRequiredService<OrgTrees>())
        .AddSingleton<IHoldPosts, PostHolders>()
        .AddSingleton<FollowUnits>().AddHostedService(s => s.GetRequiredService<FollowUnits>()).AddSingleton<IFollow>(s => s.GetRequiredService<FollowUnits>())
        .AddSingleton<ILoadFirst, OpenKnownUnits>().AddSingleton<StaffPosts>();

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
    }

    /// <inheritdoc/>
    public INotification? FactOf(Guid stream, IEvent @event) => CommunitiesPublisher.FactOf(stream, @event);
}
