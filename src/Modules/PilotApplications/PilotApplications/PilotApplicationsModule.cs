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
        all.MapAnswer<PilotCounts>("/counts", "CountPilots", PilotCounts.Asked, PilotCounts.Answer).For(Readers);
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

        all.MapWorkList(
            "GetPilotWorkList", PilotWork.ToDecide(Deciders), PilotWork.ToCorrect([DistrictBureau]), PilotWork.ToAnswer(PlanApprovers), PilotWork.ToCarryOut(Workers),
            PilotWork.DemandsOn(PilotsAtWorkRoutes.Supervised), PilotWork.Coordination(PilotsAtWorkRoutes.Coordinators));

        api.MapFunding(Readers);
        api.MapSupervision(Readers);
        api.MapCoordination();
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
