using CreationPlatform.BuildingBlocks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using static CreationPlatform.Communities.Roles;

namespace CreationPlatform.PilotApplications;

/// <summary>The second page of the module's table of contents: what follows recognition beside the plan itself.</summary>
internal static class PilotsAtWorkRoutes
{
    private static readonly string[] Givers = [ProvinceSupervisor, CityUrbanDivision, DistrictGovernment, DistrictBureau, StreetLeader];
    private static readonly string[] Spenders = [StreetOfficer, CommunityHead, CommunityOfficer];
    private static readonly string[] Supervisors = [ProvinceSupervisor, CityUrbanDivision];
    internal static readonly string[] Supervised = [DistrictBureau, DistrictGovernment, StreetLeader, StreetOfficer, CommunityHead, CommunityOfficer];
    internal static readonly string[] Coordinators = [SteeringHead, SteeringDeputy, SteeringMember, ProvinceSupervisor, CityUrbanDivision, DistrictBureau, DistrictGovernment];

    /// <summary>The money of pilots.</summary>
    public static void MapFunding(this IEndpointRouteBuilder api, string[] readers)
    {
        var funding = api.MapGroup("/funding").WithTags("Pilot funding");
        funding.MapCreation<PlanFunding, PilotFunding>("", command => PilotFunding.StreamOf(command.Round, command.Community)).Under(FundingRefusals.Guaranteeing).For(Givers);
        funding.MapDocuments<FundingDetails>("", FundingDetails.ByCommunity).For(readers);
        funding.MapAnswer<FundingSummary>("/summary", "GetFundingSummary", FundingSummary.Asked, FundingSummary.Answer).For(readers);
        funding.MapDocument<FundingDetails>("/{id:guid}").For(readers);
        funding.MapNextSteps<PilotFunding, FundingDetails>("/{id:guid}/next-steps", "ListNextStepsOfFunding", StepProbesAtWork.OfFunding).For(readers);
        funding.MapCommand<ApproveFunding, PilotFunding>("/{id:guid}/approval").Under(FundingRefusals.Guaranteeing).For(Givers);
        funding.MapCommand<DropFundingLine, PilotFunding>("/{id:guid}/dropping").Under(PilotRefusals.OwnRule).For(Givers);
        funding.MapCommand<PayFunding, PilotFunding>("/{id:guid}/payments").Under(FundingRefusals.Guaranteeing).For(Givers);
        funding.MapCommand<AccountForFunding, PilotFunding>("/{id:guid}/accounting").Under(FundingRefusals.Guaranteeing).For(Spenders);
        funding.MapCommand<ReverseVoucher, PilotFunding>("/{id:guid}/reversals").Under(PilotRefusals.OwnRule).For([.. Givers.Union(Spenders)]);
    }

    /// <summary>Checks, circulars and cases.</summary>
    public static void MapSupervision(this IEndpointRouteBuilder api, string[] readers)
    {
        var checks = api.MapGroup("/checks").WithTags("Supervision of pilots");
        checks.MapCreation<HoldSupervisionCheck, SupervisionCheck>("").Under(SupervisionRefusals.Supervising).For(Supervisors);
        checks.MapDocuments<CheckDetails>("", CheckDetails.Latest).For(readers);
        checks.MapDocument<CheckDetails>("/{id:guid}").For(readers);
        checks.MapNextSteps<SupervisionCheck, CheckDetails>("/{id:guid}/next-steps", "ListNextStepsOfCheck", StepProbesAtWork.OfCheck).For(readers);
        checks.MapCommand<AnswerDemand, SupervisionCheck>("/{id:guid}/answers").Under(SupervisionRefusals.Supervising).For(Supervised);
        checks.MapCommand<RenewDemand, SupervisionCheck>("/{id:guid}/renewals").Under(SupervisionRefusals.Supervising).For(Supervisors);
        checks.MapCommand<ConfirmDemand, SupervisionCheck>("/{id:guid}/confirmations").Under(SupervisionRefusals.Supervising).For(Supervisors);

        var circulars = api.MapGroup("/circulars").WithTags("Circulars on pilots");
        circulars.MapCreation<IssueCircular, Circular>("").Under(SupervisionRefusals.Supervising).For(Supervisors);
        circulars.MapDocuments<CircularDetails>("", CircularDetails.Latest).For(readers);
        circulars.MapDocument<CircularDetails>("/{id:guid}").For(readers);
        circulars.MapNextSteps<Circular, CircularDetails>("/{id:guid}/next-steps", "ListNextStepsOfCircular", StepProbesAtWork.OfCircular).For(readers);
        circulars.MapCitedEvents<Circular, CircularDetails>("/{id:guid}/cited-events", "ListEventsCitedByCircular", e => e is CircularIssued issued ? issued.Cites.Select(c => (c.Stream, c.Version)) : []).For(readers);
        circulars.MapCommand<WithdrawCircular, Circular>("/{id:guid}/withdrawal").Under(PilotRefusals.OwnRule).For(Supervisors);

        var cases = api.MapGroup("/cases").WithTags("Experience and typical cases");
        cases.MapCreation<ProposeCase, TypicalCase>("").Under(SupervisionRefusals.Supervising).For(Supervised);
        cases.MapDocuments<CaseDetails>("", CaseDetails.Latest).For(readers);
        cases.MapDocuments<PublishedCase>("/published", PublishedCase.Latest).For(readers);
        cases.MapDocument<CaseDetails>("/{id:guid}").For(readers);
        cases.MapNextSteps<TypicalCase, CaseDetails>("/{id:guid}/next-steps", "ListNextStepsOfCase", StepProbesAtWork.OfCase).For(readers);
        cases.MapCommand<PublishCase, TypicalCase>("/{id:guid}/publication").Under(SupervisionRefusals.Supervising).For(Supervisors);
        cases.MapCommand<DeclineCase, TypicalCase>("/{id:guid}/declining").Under(SupervisionRefusals.Supervising).For(Supervisors);
        cases.MapCommand<RetractCase, TypicalCase>("/{id:guid}/retraction").Under(SupervisionRefusals.Supervising).For(Supervisors);
    }

    /// <summary>Tasks between divisions.</summary>
    public static void MapCoordination(this IEndpointRouteBuilder api)
    {
        var tasks = api.MapGroup("/coordination-tasks").WithTags("Tasks between divisions");
        tasks.MapCreation<AssignCoordinationTask, CoordinationTask>("").Under(CoordinationRefusals.Coordinating).For(Coordinators);
        tasks.MapDocuments<CoordinationTaskDetails>("", CoordinationTaskDetails.ByDueDay).For(Coordinators);
        tasks.MapDocument<CoordinationTaskDetails>("/{id:guid}").For(Coordinators);
        tasks.MapNextSteps<CoordinationTask, CoordinationTaskDetails>("/{id:guid}/next-steps", "ListNextStepsOfCoordinationTask", StepProbesAtWork.OfCoordinationTask).For(Coordinators);
        tasks.MapCommand<ReportOnCoordinationTask, CoordinationTask>("/{id:guid}/feedback").Under(CoordinationRefusals.Coordinating).For(Coordinators);
        tasks.MapCommand<MoveCoordinationTask, CoordinationTask>("/{id:guid}/due-day").Under(PilotRefusals.OwnRule).For(Coordinators);
        tasks.MapCommand<CompleteCoordinationTask, CoordinationTask>("/{id:guid}/completion").Under(CoordinationRefusals.Coordinating).For(Coordinators);
        tasks.MapCommand<WithdrawCoordinationTask, CoordinationTask>("/{id:guid}/withdrawal").Under(PilotRefusals.OwnRule).For(Coordinators);
    }
}
