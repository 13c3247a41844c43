using CreationPlatform.BuildingBlocks;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using static CreationPlatform.Communities.Roles;

namespace CreationPlatform.PilotApplications;

/// <summary>The module's table of contents: who may do what, in the order of the process.</summary>
public sealed class PilotApplicationsModule : IModule
{
    private static readonly string[] RoundKeepers = [ProvinceSupervisor, SteeringHead];
    private static readonly string[] Readers =
    [
        SteeringHead, SteeringDeputy, SteeringMember, ProvinceSupervisor, CityUrbanDivision, DistrictBureau, DistrictGovernment, StreetLeader, StreetLeadingGroup, StreetOfficer,
        CommunityHead, CommunityGroup, CommunityOfficer,
    ];

    /// <inheritdoc/>
    public string Name => "pilots";

    /// <inheritdoc/>
    public void MapRoutes(IEndpointRouteBuilder api)
    {
        var rounds = api.MapGroup("/rounds").WithTags("Programme rounds");
        rounds.MapCreation<OpenRound, ProgrammeRound>("", command => ProgrammeRound.StreamOf(command.Year, command.Prefecture)).Under(PilotRefusals.ActivityRules).For(RoundKeepers);
        rounds.MapDocuments<RoundDetails>("", new("openedOn", "year", "prefecture")).For(Readers);
        rounds.MapDocument<RoundDetails>("/{id:guid}").For(Readers);
        rounds.MapCommand<AdjustPhases, ProgrammeRound>("/{id:guid}/phases").Under(PilotRefusals.Phasing).For(RoundKeepers);
        rounds.MapCommand<PutStandardInForce, ProgrammeRound>("/{id:guid}/standard").Under(PilotRefusals.OwnRule).For(RoundKeepers);
        rounds.MapCommand<ReviseApprovalChain, ProgrammeRound>("/{id:guid}/approval-chain").Under(PilotRefusals.Choosing).For(RoundKeepers);
        rounds.MapCommand<FreezeRound, ProgrammeRound>("/{id:guid}/freezes").Under(PilotRefusals.OwnRule).For(RoundKeepers);
        rounds.MapCommand<LiftFreeze, ProgrammeRound>("/{id:guid}/freezes/lifting").Under(PilotRefusals.OwnRule).For(RoundKeepers);
    }

    /// <inheritdoc/>
    public INotification? FactOf(Guid stream, IEvent @event) => PilotsPublisher.FactOf(stream, @event);
}
