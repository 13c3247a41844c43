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
        .AddSingleton<IRequestHandler<ServicePlacesOf, ServicePlaces>, AnswerServicePlaces>()
        .AddSingleton<TreeQuestions>().AddSingleton<UnitImport>().AddSingleton<ImportUnits>().AddSingleton<Vacancies>().AddSingleton<PostTitles>().AddSingleton<ProfileTables>().AddSingleton<FourOnesGaps>();

    /// <inheritdoc/>
    public void MapRoutes(IEndpointRouteBuilder api)
    {
        var units = api.MapGroup("/units").WithTags("Units");
        units.MapCreation<OpenUnit, Unit>("", unit => UnitIds.Of(unit.Code)).For(SecurityAdministrator);
        units.MapCommand<RenameUnit, Unit>("/{id:guid}/name").For(SecurityAdministrator);
        units.MapCommand<CloseUnit, Unit>("/{id:guid}/closing").For(SecurityAdministrator);
        units.MapDocument<UnitDetails>("/{id:guid}").ForAnyAccount();
        units.MapDocuments<UnitDetails>("", new("code", "parent", "level", "kind", "code") { Ascending = true }).ForAnyAccount();

        units.MapFileBody<ImportPlan>("/import", "ImportUnits", [UnitFile.Csv, UnitFile.Xlsx], ImportUnits.Largest, ImportUnits.Answer, ImportUnits.Confirm).For(SecurityAdministrator);

        var reorganisations = api.MapGroup("/reorganisations").WithTags("Reorganisations");
        reorganisations.MapCreation<MoveUnits, Reorganisation>("/moves").For(SecurityAdministrator);
        reorganisations.MapCreation<MergeUnits, Reorganisation>("/mergers").For(SecurityAdministrator);
        reorganisations.MapCreation<SplitUnit, Reorganisation>("/splits").For(SecurityAdministrator);
        reorganisations.MapDocument<ReorganisationDetails>("/{id:guid}").ForAnyAccount();
        reorganisations.MapDocuments<ReorganisationDetails>("", new("on", "kind", "on")).ForAnyAccount();

        var tree = api.MapGroup("/tree").WithTags("Tree");
        tree.MapInquiry("", "GetTree", TreeQuestions.Below, q => q.Of<TreeQuestions>().Under(q)).ForAnyAccount();
        tree.MapInquiry("/path", "GetPath", TreeQuestions.Upwards, q => q.Of<TreeQuestions>().Path(q)).ForAnyAccount();
        tree.MapInquiry("/named", "FindUnits", TreeQuestions.ByName, q => q.Of<TreeQuestions>().Named(q)).ForAnyAccount();
        tree.MapInquiry("/relation", "GetRelation", TreeQuestions.Related, q => q.Of<TreeQuestions>().Relation(q)).ForAnyAccount();
        tree.MapInquiry("/successors", "GetSuccessors", TreeQuestions.Ended, q => q.Of<TreeQuestions>().SuccessorsOf(q)).ForAnyAccount();

        var posts = api.MapGroup("/posts").WithTags("Posts");
        posts.MapCreation<EstablishPost, OfficePost>("").For(SecurityAdministrator);
        posts.MapCommand<AppointHolder, OfficePost>("/{id:guid}/holder").For(SecurityAdministrator);
        posts.MapCommand<RelieveHolder, OfficePost>("/{id:guid}/relief").For(SecurityAdministrator);
        posts.MapDocument<PostDetails>("/{id:guid}").For(SecurityAdministrator, SystemAdministrator);
        posts.MapDocuments<PostDetails>("", new("unit", "unit", "role", "holder") { Ascending = true }).For(SecurityAdministrator, SystemAdministrator);

        posts.MapInquiry("/titles", "ListPostTitles", PostTitles.Parameters, q => q.Of<PostTitles>().Of(q)).For(Readers);

        api.MapInquiry("/liaisons/vacant", "ListVacantLiaisons", Vacancies.Parameters, q => q.Of<Vacancies>().Liaisons(q)).For(Readers);
        api.MapInquiry("/officers/vacant", "ListVacantOfficers", Vacancies.Parameters, q => q.Of<Vacancies>().Officers(q)).For(Readers);

        var organisations = api.MapGroup("/organisations").WithTags("Organisations");
        organisations.MapCreation<FoundOrganisation, Organisation>("").For(Keepers);
        organisations.MapCommand<AddMember, Organisation>("/{id:guid}/members").For(Keepers);
        organisations.MapCommand<EndMembership, Organisation>("/{id:guid}/members/ending").For(Keepers);
        organisations.MapCommand<DissolveOrganisation, Organisation>("/{id:guid}/dissolution").For(Keepers);
        organisations.MapDocument<OrganisationDetails>("/{id:guid}").For(Readers);
        organisations.MapDocuments<OrganisationDetails>("", new("unit", "unit", "kind", "stands") { Ascending = true }).For(Readers);

        var profiles = api.MapGroup("/profiles").WithTags("Community profiles");
        profiles.MapCreation<RecordCounts, CommunityProfile>("", counts => ProfileCounts.IdOf(counts.Community)).For(CommunityHead, CommunityOfficer);
        profiles.MapInquiry("/own", "GetOwnProfiles", [], q => q.Of<ProfileTables>().Own(q)).For(CommunityHead, CommunityOfficer);
        profiles.MapInquiry("/table", "GetProfileTable", ProfileTables.Parameters, q => q.Of<ProfileTables>().Table(q)).For(Readers);

        var fourOnes = api.MapGroup("/four-ones").WithTags("Four ones");
        fourOnes.MapCreation<OpenReceptionPoint, FourOnes>("/reception-points", c => FourOnes.IdOf(c.Community)).For(Keepers);
        fourOnes.MapCreation<ConnectHotline, FourOnes>("/hotlines", c => FourOnes.IdOf(c.Community)).For(Keepers);
        fourOnes.MapCreation<IntroduceContactCard, FourOnes>("/contact-cards", c => FourOnes.IdOf(c.Community)).For(Keepers);
        fourOnes.MapCreation<OpenMinorityHome, FourOnes>("/minority-homes", c => FourOnes.IdOf(c.Community)).For(Keepers);
        fourOnes.MapDocument<FourOnesDetails>("/{id:guid}").For(Readers);
        fourOnes.MapDocuments<FourOnesDetails>("", new("community", "community", "complete") { Ascending = true }).For(Readers);
        fourOnes.MapInquiry("/missing", "ListMissingFourOnes", Vacancies.Parameters, q => q.Of<FourOnesGaps>().Find(q)).For(Readers);

        var budget = api.MapGroup("/budget-lines").WithTags("Budget lines");
        budget.MapCreation<RecordBudgetLine, BudgetLine>("", c => BudgetLine.IdOf(c.Street, c.Year)).For(StreetLeader, StreetOfficer, DistrictBureau);
        budget.MapDocument<BudgetLineDetails>("/{id:guid}").For(Readers);
        budget.MapDocuments<BudgetLineDetails>("", new("street", "street", "year") { Ascending = true }).For(Readers);
    }

    /// <inheritdoc/>
    public INotification? FactOf(Guid stream, IEvent @event) => CommunitiesPublisher.FactOf(stream, @event);
}
