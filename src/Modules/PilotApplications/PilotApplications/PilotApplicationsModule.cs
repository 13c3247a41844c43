using CreationPlatform.BuildingBlocks;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using static CreationPlatform.Communities.Roles;

namespace CreationPlatform.PilotApplications;

/// <summary>The module's table of contents: who may do what, in the order of the process.</summary>
public sealed class PilotApplicationsModule : IModule
{
    private static readonly string[] RoundKeepers = [ProvinceSupervisor, SteeringHead];
    private static readonly string[] Deciders = [CityUrbanDivision, ProvinceSupervisor, SteeringHead, SteeringDeputy];
    private static readonly string[] Workers = [CommunityHead, CommunityGroup, CommunityOfficer];
    private static readonly string[] PlanApprovers = [StreetLeader, DistrictBureau];
    private static readonly string[] Superiors = [SteeringHead, SteeringDeputy, SteeringMember, ProvinceSupervisor, CityUrbanDivision, DistrictBureau, DistrictGovernment];
    private static readonly string[] Readers = [.. Superiors, StreetLeader, StreetLeadingGroup, StreetOfficer, CommunityHead, CommunityGroup, CommunityOfficer];

    private static readonly string[] Givers = [ProvinceSupervisor, CityUrbanDivision, DistrictGovernment, DistrictBureau, StreetLeader];
    private static readonly string[] Spenders = [StreetOfficer, CommunityHead, CommunityOfficer];
    private static readonly string[] Supervisors = [ProvinceSupervisor, CityUrbanDivision];
    private static readonly string[] Supervised = [DistrictBureau, DistrictGovernment, StreetLeader, StreetOfficer, CommunityHead, CommunityOfficer];
    private static readonly string[] Coordinators = [SteeringHead, SteeringDeputy, SteeringMember, ProvinceSupervisor, CityUrbanDivision, DistrictBureau, DistrictGovernment];

    /// <inheritdoc/>
    public string Name => "pilots";

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services) => services.AddSweep<EscalateOverdueApplications>("pilot-escalation", "0 25 * ? * *");

    /// <inheritdoc/>
    public void MapRoutes(IEndpointRouteBuilder api)
    {
        var rounds = api.MapGroup("/rounds").WithTags("Programme rounds");
        rounds.MapCreation<OpenRound, ProgrammeRound>("", command => ProgrammeRound.StreamOf(command.Year, command.Prefecture)).Under(PilotRefusals.ActivityRules).For(RoundKeepers);
        rounds.MapDocuments<RoundDetails>("", new("openedOn", "year", "prefecture")).For(Readers);
        rounds.MapDocument<RoundDetails>("/{id:guid}").For(Readers);
        rounds.MapNextSteps<ProgrammeRound, RoundDetails>("/{id:guid}/next-steps", "ListNextStepsOfRound", StepProbes.OfRound).For(Readers);
        rounds.MapCommand<AdjustPhases, ProgrammeRound>("/{id:guid}/phases").Under(PilotRefusals.Phasing).For(RoundKeepers);
        rounds.MapCommand<PutStandardInForce, ProgrammeRound>("/{id:guid}/standard").Under(PilotRefusals.OwnRule).For(RoundKeepers);
        rounds.MapCommand<ReviseApprovalChain, ProgrammeRound>("/{id:guid}/approval-chain").Under(PilotRefusals.Choosing).For(RoundKeepers);
        rounds.MapCommand<FreezeRound, ProgrammeRound>("/{id:guid}/freezes").Under(PilotRefusals.OwnRule).For(RoundKeepers);
        rounds.MapCommand<LiftFreeze, ProgrammeRound>("/{id:guid}/freezes/lifting").Under(PilotRefusals.OwnRule).For(RoundKeepers);

        var surveys = api.MapGroup("/surveys").WithTags("Pilot surveys");
        surveys.MapCreation<EnterCandidate, PilotSurvey>("", command => PilotSurvey.StreamOf(command.Round, command.District)).Under(PilotRefusals.Choosing).For(DistrictBureau);
        surveys.MapDocuments<SurveyDetails>("", new("district", "round", "district") { Ascending = true }).For(Superiors);
        surveys.MapAnswer<CandidateTable>("/candidates", "CompareCandidates", CandidateTable.Asked, CandidateTable.Answer).For(Superiors);
        surveys.MapDocument<SurveyDetails>("/{id:guid}").For(Superiors);
        surveys.MapNextSteps<PilotSurvey, SurveyDetails>("/{id:guid}/next-steps", "ListNextStepsOfSurvey", StepProbes.OfSurvey).For(Superiors);
        surveys.MapCommand<ChooseCandidate, PilotSurvey>("/{id:guid}/choice").Under(PilotRefusals.Choosing).For(DistrictBureau);

        var applications = api.MapGroup("/applications").WithTags("Pilot applications");
        applications.MapCreation<DraftApplication, PilotApplication>("", command => PilotApplication.StreamOf(command.Round, command.District)).Under(PilotRefusals.Choosing).For(DistrictBureau);
        applications.MapDocuments<ApplicationEntry>("", new("draftedOn", "round", "year", "district", "stage", "pendingAt")).For(Readers);
        applications.MapDocument<ApplicationDetails>("/{id:guid}").For(Readers);
        applications.MapNextSteps<PilotApplication, ApplicationEntry>("/{id:guid}/next-steps", "ListNextStepsOfApplication", StepProbes.OfApplication).For(Readers);
        applications.MapUpload<AttachApplicationFile, PilotApplication, ApplicationDetails>(
            "/{id:guid}/attachments", d => PilotApplication.PapersOf(d.Round, d.District), file => new(file.Id, file.Name, file.Size, file.Sha256, file.Kind)).Under(PilotRefusals.Choosing).For(DistrictBureau);
        applications.MapDownload<ApplicationDetails>("/{id:guid}/attachments/{attachment:guid}", "GetApplicationFile", document => document["files"]!.AsArray()).For(Readers);
        applications.MapCommand<PresentPaper, PilotApplication>("/{id:guid}/papers").Under(PilotRefusals.Choosing).For(DistrictBureau);
        applications.MapCommand<RecordConsent, PilotApplication>("/{id:guid}/consents").Under(PilotRefusals.Choosing).For(DistrictGovernment);
        applications.MapCommand<SubmitApplication, PilotApplication>("/{id:guid}/submission").Under(PilotRefusals.Choosing).For(DistrictBureau);
        applications.MapCommand<WithdrawApplication, PilotApplication>("/{id:guid}/withdrawal").Under(PilotRefusals.OwnRule).For(DistrictBureau);
        applications.MapCommand<PassOnApplication, PilotApplication>("/{id:guid}/passing-on").Under(PilotRefusals.Choosing).For(Deciders);
        applications.MapCommand<TakeBackApproval, PilotApplication>("/{id:guid}/passing-on/taking-back").Under(PilotRefusals.OwnRule).For(Deciders);
        applications.MapCommand<ReturnApplication, PilotApplication>("/{id:guid}/return").Under(PilotRefusals.Choosing).For(Deciders);
        applications.MapCommand<RejectApplication, PilotApplication>("/{id:guid}/rejection").Under(PilotRefusals.Choosing).For(Deciders);
        applications.MapCommand<RecogniseApplication, PilotApplication>("/{id:guid}/recognition").Under(PilotRefusals.Creating).For(Deciders);
        applications.MapPrint().For(Readers);
        applications.MapQuestion<ApplicationEntry, Timeline>("/{id:guid}/timeline", "GetApplicationTimeline", Timeline.OfApplication, Timeline.LanguageParameter).For(Readers);

        var all = api.MapGroup("").WithTags("Pilots");
        all.MapDocuments<PilotEntry>("", PilotEntry.Listed).For(Readers);
        all.MapAnswer<PilotBoard>("/board", "GetPilotBoard", PilotBoard.Asked, PilotBoard.Answer).For(Readers);
        all.MapAnswer<DistrictComparison>("/comparison", "CompareDistricts", DistrictComparison.Asked, DistrictComparison.Answer).For(Superiors);

        var pilot = api.MapGroup("/{id:guid}").WithTags("Pilots");
        pilot.MapDocument<PilotDetails>("").For(Readers);
        pilot.MapNextSteps<Pilot, PilotEntry>("/next-steps", "ListNextStepsOfPilot", StepProbes.OfPilot).For(Readers);
        pilot.MapQuestion<PilotEntry, Timeline>("/timeline", "GetPilotTimeline", Timeline.OfPilot, Timeline.LanguageParameter).For(Readers);
        pilot.MapQuestion<PilotEntry, PilotGantt>("/gantt", "GetPilotGantt", PilotGantt.Of).For(Readers);
        pilot.MapCitedEvents<Pilot, PilotEntry>("/cited-events", "ListEventsCitedByPilot", PilotAtWorkWords.CitedBy).For(Readers);
        pilot.MapCommand<ProposeWorkPlan, Pilot>("/work-plan").Under(PilotRefusals.Creating).For(Workers);
        pilot.MapCommand<ApproveWorkPlan, Pilot>("/work-plan/approval").Under(PilotRefusals.Creating).For(PlanApprovers);
        pilot.MapCommand<ReturnWorkPlan, Pilot>("/work-plan/return").Under(PilotRefusals.Creating).For(PlanApprovers);
        pilot.MapUpload<AttachPilotFile, Pilot, PilotDetails>(
            "/attachments", d => Pilot.PapersOf(d.Application), file => new(file.Id, file.Name, file.Size, file.Sha256, file.Kind)).Under(PilotRefusals.Creating).For([.. Workers, .. PlanApprovers]);
        pilot.MapDownload<PilotDetails>("/attachments/{attachment:guid}", "GetPilotFile", document => document["files"]!.AsArray()).For(Readers);
        pilot.MapCommand<AddEvidence, Pilot>("/evidence").Under(PilotRefusals.Creating).For(Workers);
        pilot.MapCommand<ReportProgress, Pilot>("/progress").Under(PilotRefusals.Creating).For(Workers);
        pilot.MapCommand<RecordLaunch, Pilot>("/launch").Under(PilotRefusals.Phasing).For(DistrictBureau);
        pilot.MapCommand<RecordMobilisation, Pilot>("/mobilisation").Under(PilotRefusals.Phasing).For(DistrictBureau);
        pilot.MapCommand<ProveGateItem, Pilot>("/gates/proof").Under(PilotRefusals.Phasing).For(DistrictBureau);
        pilot.MapCommand<PassGate, Pilot>("/gates/passing").Under(PilotRefusals.Phasing).For(DistrictBureau);

        MapFunding(api);
        MapSupervision(api);
        MapCoordination(api);
    }

    private static void MapFunding(IEndpointRouteBuilder api)
    {
        var funding = api.MapGroup("/funding").WithTags("Pilot funding");
        funding.MapCreation<PlanFunding, PilotFunding>("", command => PilotFunding.StreamOf(command.Round, command.Community)).Under(FundingRefusals.Guaranteeing).For(Givers);
        funding.MapDocuments<FundingDetails>("", FundingDetails.ByCommunity).For(Readers);
        funding.MapAnswer<FundingSummary>("/summary", "GetFundingSummary", FundingSummary.Asked, FundingSummary.Answer).For(Readers);
        funding.MapDocument<FundingDetails>("/{id:guid}").For(Readers);
        funding.MapNextSteps<PilotFunding, FundingDetails>("/{id:guid}/next-steps", "ListNextStepsOfFunding", StepProbesAtWork.OfFunding).For(Readers);
        funding.MapCommand<ApproveFunding, PilotFunding>("/{id:guid}/approval").Under(FundingRefusals.Guaranteeing).For(Givers);
        funding.MapCommand<DropFundingLine, PilotFunding>("/{id:guid}/dropping").Under(PilotRefusals.OwnRule).For(Givers);
        funding.MapCommand<PayFunding, PilotFunding>("/{id:guid}/payments").Under(FundingRefusals.Guaranteeing).For(Givers);
        funding.MapCommand<AccountForFunding, PilotFunding>("/{id:guid}/accounting").Under(FundingRefusals.Guaranteeing).For(Spenders);
        funding.MapCommand<ReverseVoucher, PilotFunding>("/{id:guid}/reversals").Under(PilotRefusals.OwnRule).For([.. Givers.Union(Spenders)]);
    }

    private static void MapSupervision(IEndpointRouteBuilder api)
    {
        var checks = api.MapGroup("/checks").WithTags("Supervision of pilots");
        checks.MapCreation<HoldSupervisionCheck, SupervisionCheck>("").Under(SupervisionRefusals.Supervising).For(Supervisors);
        checks.MapDocuments<CheckDetails>("", CheckDetails.Latest).For(Readers);
        checks.MapDocument<CheckDetails>("/{id:guid}").For(Readers);
        checks.MapNextSteps<SupervisionCheck, CheckDetails>("/{id:guid}/next-steps", "ListNextStepsOfCheck", StepProbesAtWork.OfCheck).For(Readers);
        checks.MapCommand<AnswerDemand, SupervisionCheck>("/{id:guid}/answers").Under(SupervisionRefusals.Supervising).For(Supervised);
        checks.MapCommand<RenewDemand, SupervisionCheck>("/{id:guid}/renewals").Under(SupervisionRefusals.Supervising).For(Supervisors);
        checks.MapCommand<ConfirmDemand, SupervisionCheck>("/{id:guid}/confirmations").Under(SupervisionRefusals.Supervising).For(Supervisors);

        var circulars = api.MapGroup("/circulars").WithTags("Circulars on pilots");
        circulars.MapCreation<IssueCircular, Circular>("").Under(SupervisionRefusals.Supervising).For(Supervisors);
        circulars.MapDocuments<CircularDetails>("", CircularDetails.Latest).For(Readers);
        circulars.MapDocument<CircularDetails>("/{id:guid}").For(Readers);
        circulars.MapNextSteps<Circular, CircularDetails>("/{id:guid}/next-steps", "ListNextStepsOfCircular", StepProbesAtWork.OfCircular).For(Readers);
        circulars.MapCitedEvents<Circular, CircularDetails>("/{id:guid}/cited-events", "ListEventsCitedByCircular", e => e is CircularIssued issued ? issued.Cites.Select(c => (c.Stream, c.Version)) : []).For(Readers);
        circulars.MapCommand<WithdrawCircular, Circular>("/{id:guid}/withdrawal").Under(PilotRefusals.OwnRule).For(Supervisors);

        var cases = api.MapGroup("/cases").WithTags("Experience and typical cases");
        cases.MapCreation<ProposeCase, TypicalCase>("").Under(SupervisionRefusals.Supervising).For(Supervised);
        cases.MapDocuments<CaseDetails>("", CaseDetails.Latest).For(Readers);
        cases.MapDocuments<PublishedCase>("/published", PublishedCase.Latest).For(Readers);
        cases.MapDocument<CaseDetails>("/{id:guid}").For(Readers);
        cases.MapNextSteps<TypicalCase, CaseDetails>("/{id:guid}/next-steps", "ListNextStepsOfCase", StepProbesAtWork.OfCase).For(Readers);
        cases.MapCommand<PublishCase, TypicalCase>("/{id:guid}/publication").Under(SupervisionRefusals.Supervising).For(Supervisors);
        cases.MapCommand<DeclineCase, TypicalCase>("/{id:guid}/declining").Under(SupervisionRefusals.Supervising).For(Supervisors);
        cases.MapCommand<RetractCase, TypicalCase>("/{id:guid}/retraction").Under(SupervisionRefusals.Supervising).For(Supervisors);
    }

    private static void MapCoordination(IEndpointRouteBuilder api)
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

    /// <inheritdoc/>
    public INotification? FactOf(Guid stream, IEvent @event) => PilotsPublisher.FactOf(stream, @event);

    /// <inheritdoc/>
    public EventWords? WordsOf(IEvent @event, OrgTree units) => @event switch
    {
        IEvent<PilotApplication> e => ApplicationWords.Of(e, units).Words,
        IEvent<Pilot> e => PilotAtWorkWords.Of(e, units).Words,
        _ => EventSentences.Of(GetType().Assembly).Say(@event, units),
    };
}
