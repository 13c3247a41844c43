using CreationPlatform.BuildingBlocks;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using static CreationPlatform.Communities.Roles;

namespace CreationPlatform.Petitions;

/// <summary>The module's table of contents: who may do what, in the order of the process. Which body may, each rule says with its article.</summary>
public sealed class PetitionsModule : IModule
{
    private static readonly string[] Registrars = [CommunityOfficer, CommunityHead, StreetOfficer, StreetLeader, Handler, PetitionBureau];
    private static readonly string[] Handlers = [Handler, StreetOfficer, StreetLeader, BodyHead];
    private static readonly string[] Assigners = [PetitionBureau, Handler, BodyHead];
    private static readonly string[] Supervisors = [PetitionBureau, BodyHead];
    private static readonly string[] Overseers = [PetitionBureau, BodyHead, StreetLeader, DistrictBureau];
    private static readonly string[] Heads = [BodyHead, StreetLeader];
    private static readonly string[] HandsOn = [.. Registrars, BodyHead];
    private static readonly string[] Readers = [.. Registrars, BodyHead, ReviewOfficer, DistrictBureau];

    /// <inheritdoc/>
    public string Name => "petitions";

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services) => services
        .AddSingleton<PetitionLookUp>().AddSingleton<PortalRatings>().AddSingleton<PortalProtection>().AddSingleton<PortalFiles>().AddSingleton<PortalMaterials>().AddSingleton<PortalLimits>().AddSingleton<RegistrationDrafts>().AddSingleton(PetitionFile.Import)
        .AddSingleton<IRequestHandler<SubmitOnPortal, PortalAnswer<HandedReceipt>>, AnswerSubmission>().AddSingleton<IRequestHandler<LookUpOnPortal, PortalAnswer<PetitionStatus>>, AnswerLookUp>()
        .AddSingleton<IRequestHandler<RateOnPortal, PortalAnswer<PetitionStatus>>, AnswerPortalActs>().AddSingleton<IRequestHandler<ReplaceCodeOnPortal, PortalAnswer<PetitionStatus>>, AnswerPortalActs>()
        .AddSingleton<IRequestHandler<ReportOnPortal, PortalAnswer<PetitionStatus>>, AnswerPortalActs>().AddSingleton<IRequestHandler<AddMaterialsOnPortal, PortalAnswer<PetitionStatus>>, AnswerPortalActs>()
        .AddSingleton<DueReminders>().AddSweep<RemindOfPetitionDeadlines>("petition-reminders", "0 0/5 * * * ?")
        .AddSweep<EscalateOverduePetitions>("petition-escalation", "0 15 * ? * *").AddSweep<DeleteExpiredDrafts>("expired-drafts", "0 40 3 * * ?");

    /// <inheritdoc/>
    public void MapRoutes(IEndpointRouteBuilder api)
    {
        var all = api.MapGroup("").WithTags("Petitions");
        all.MapCreation<RegisterPetition, Petition>("").Under("信访工作条例 21").For(Registrars);
        all.MapDocuments<PetitionRegisterEntry>("", PetitionLists.Register).For(Readers);
        all.MapDocuments<PetitionRegisterEntry>("/due", PetitionLists.Due, "ListPetitionsByDueDate").For(Readers);
        all.MapWorkList("GetWorkList", PetitionWork.OnPetitions([.. HandsOn, ReviewOfficer]), PetitionWork.OnProtectionReports);
        all.MapAnswer<PetitionCounts>("/counts", "CountPetitions", PetitionCounts.Counted, PetitionCounts.Answer).For(Readers);
        all.MapAnswer<AnnualReport>("/annual-report/{year:int:range(1949,9999)}", "GetAnnualReport", AnnualReport.Asked, AnnualReport.Answer).For(Readers);
        all.MapAnswer<RatingTable>("/ratings/{year:int:range(1949,9999)}", "GetRatingTable", RatingTable.Asked, RatingTable.Answer).For(Overseers);
        all.MapSearch<PetitionRegisterEntry, PetitionDetails>("/search", "SearchPetitions").For(Readers);

        all.MapCreation<DivertEmergency, EmergencyDiversion>("/emergencies").Under("信访工作条例 25").For(Registrars);
        all.MapDocuments<EmergencyDiversionEntry>("/emergencies", new("divertedAt", "line", "unit")).For(Readers);
        all.MapDrafts(Registrars);
        ProtectionRoutes.MapStaff(all);

        var petition = api.MapGroup("/{id:guid}").WithTags("Petitions");
        petition.MapDocument<PetitionDetails>("").For(Readers);
        petition.MapQuestion<PetitionRegisterEntry, PetitionTimeline>("/timeline", "GetPetitionTimeline", PetitionTimeline.Of, PetitionTimeline.LanguageParameter).For(Readers);
        petition.MapNextSteps<Petition, PetitionRegisterEntry>("/next-steps", "ListNextSteps", StepProbes.All).For(Readers);
        petition.MapCommand<ReportUrgentMatter, Petition>("/urgent-reports").Under("信访工作条例 25").For([.. Registrars, BodyHead]);
        petition.MapCommand<ClassifyPetition, Petition>("/class").Under("信访工作条例 29、30").For(Registrars);
        petition.MapQuestion<PetitionRegisterEntry, PossibleRepeats>("/possible-repeats", "ListPossibleRepeats", PossibleRepeats.Of).For(Readers);
        petition.MapCommand<LinkAsRepeat, Petition>("/repeat-link").Under("信访工作条例 19").For(HandsOn);
        petition.MapCommand<UndoRepeatLink, Petition>("/repeat-link/undoing").Under("信访工作条例 19").For(HandsOn);
        petition.MapCommand<TransferPetition, Petition>("/transfer").Under("信访工作条例 22、23").For(Registrars);
        petition.MapCommand<AssignPetition, Petition>("/assignment").Under("信访工作条例 22").For(Assigners);
        petition.MapCommand<ReportOnAssignment, Petition>("/assignment/report").Under("信访工作条例 22").For(Handlers);
        petition.MapCommand<ObjectToTransfer, Petition>("/objection").Under("信访工作条例 23(3)").For(Handlers);
        petition.MapCommand<AgreeToTakeBack, Petition>("/objection/agreement").Under("信访工作条例 23(3)").For(Registrars);
        petition.MapCommand<InsistOnTransfer, Petition>("/objection/insistence").Under("信访工作条例 23(3)、24").For(Registrars);
        petition.MapCommand<SettleJurisdiction, Petition>("/jurisdiction").Under("信访工作条例 24").For(BodyHead);
        petition.MapCommand<GiveReceiptNotice, Petition>("/receipt-notice").Under("信访工作条例 23").For(Handlers);
        petition.MapCommand<AcceptPetition, Petition>("/acceptance").Under("信访工作条例 23、31").For(Handlers);
        petition.MapCommand<AskForMaterials, Petition>("/materials-request").Under("信访工作条例 19").For(Handlers);
        petition.MapCommand<RecordMaterials, Petition>("/materials").Under("信访工作条例 19").For(Handlers);
        petition.MapCommand<DeclinePetition, Petition>("/non-acceptance").Under("信访工作条例 31").For(Handlers);
        petition.MapCommand<DeclineAsOpenElsewhere, Petition>("/non-acceptance/open-elsewhere").Under("信访工作条例 19(3)").For([.. Handlers, PetitionBureau]);
        petition.MapCommand<AnswerProposal, Petition>("/reply").Under("信访工作条例 31(1)").For(Handlers);
        petition.MapCommand<PassOnAccusation, Petition>("/passing-on").Under("信访工作条例 22、31(2)").For([.. Handlers, PetitionBureau]);
        petition.MapCommand<ApproveExtension, Petition>("/extension").Under("信访工作条例 34").For(Heads);
        petition.MapCommand<DeclareInterest, Petition>("/interest").Under("信访工作条例 28").For([.. Handlers, PetitionBureau, ReviewOfficer]);
        petition.MapCommand<RecuseHandler, Petition>("/recusal").Under("信访工作条例 28").For(Heads);
        petition.MapCommand<NameHandler, Petition>("/handler").Under("信访工作条例 28").For(Heads);
        petition.MapCommand<HoldHandlingHearing, Petition>("/hearing").Under("信访工作条例 31(6)").For(Handlers);
        petition.MapCommand<RecordMediation, Petition>("/mediation").Under("信访工作条例 33").For(Handlers);
        petition.MapCommand<RecordSettlement, Petition>("/settlement").Under("信访工作条例 33").For(Handlers);
        petition.MapCommand<WithdrawPetition, Petition>("/withdrawal").Under("信访工作条例 33").For(Registrars);
        petition.MapCommand<IssueHandlingOpinion, Petition>("/handling-opinion").Under("信访工作条例 32").For(Heads);
        petition.MapCommand<ServeHandlingOpinion, Petition>("/handling-opinion/service").Under("信访工作条例 35").For(Handlers);
        petition.MapCommand<RecordExecution, Petition>("/handling-opinion/execution").Under("信访工作条例 32").For(Handlers);
        petition.MapCommand<RequestReview, Petition>("/review").Under("信访工作条例 35").For(ReviewOfficer);
        petition.MapCommand<IssueReviewOpinion, Petition>("/review/opinion").Under("信访工作条例 35").For(ReviewOfficer);
        petition.MapCommand<ServeReviewOpinion, Petition>("/review/opinion/service").Under("信访工作条例 35、36").For(ReviewOfficer);
        petition.MapCommand<RequestReexamination, Petition>("/re-examination").Under("信访工作条例 36").For(ReviewOfficer);
        petition.MapCommand<HoldHearing, Petition>("/re-examination/hearing").Under("信访工作条例 36").For(ReviewOfficer);
        petition.MapCommand<IssueReexaminationOpinion, Petition>("/re-examination/opinion").Under("信访工作条例 36").For(ReviewOfficer);
        petition.MapCommand<ServeReexaminationOpinion, Petition>("/re-examination/opinion/service").Under("信访工作条例 36").For(ReviewOfficer);
        petition.MapCommand<ServePaper, Petition>("/papers/service").Under("信访工作条例 23").For([.. Registrars, BodyHead, ReviewOfficer]);
        petition.MapDocument<PetitionPapers>("/papers").For(Readers);
        petition.MapPrint().For(Readers);
        petition.MapReceipt(Registrars);
        petition.MapCommand<RecordAssistance, Petition>("/assistance").Under("信访工作条例 37(3)").For([.. Handlers, CommunityOfficer, CommunityHead, ReviewOfficer]);
        petition.MapCommand<ReopenPetition, Petition>("/reopening").Under("信访工作条例 36(3)").For([.. Registrars, BodyHead]);
        petition.MapCommand<OrderSupervision, Petition>("/supervision").Under("信访工作条例 40").For(Supervisors);
        petition.MapCommand<AnswerSupervision, Petition>("/supervision/answer").Under("信访工作条例 40").For([.. Registrars, BodyHead, ReviewOfficer]);
        petition.MapCommand<CloseSupervision, Petition>("/supervision/closing").Under("信访工作条例 40").For(Supervisors);
        petition.MapCommand<ProposeImprovement, Petition>("/improvement").Under("信访工作条例 40").For(PetitionBureau);
        petition.MapCommand<AnswerImprovement, Petition>("/improvement/answer").Under("信访工作条例 40").For([.. Handlers, ReviewOfficer]);
        petition.MapUpload<AttachFile, Petition, PetitionDetails>("/attachments", page => page.Petitioner, file => new(file.Id, file.Name, file.Size, file.Sha256, file.Kind))
            .Under("信访工作条例 19").For([.. Registrars, BodyHead, ReviewOfficer]);
        petition.MapDownload<PetitionDetails>("/attachments/{attachment:guid}", "GetAttachment", page => page["attachments"]!.AsArray()).For(Readers);
    }

    /// <inheritdoc/>
    public void MapPortal(IEndpointRouteBuilder portal) => PortalRoutes.Map(portal);

    /// <inheritdoc/>
    public INotification? FactOf(Guid stream, IEvent @event) => PetitionsPublisher.FactOf(stream, @event);

    /// <inheritdoc/>
    public EventWords? WordsOf(IEvent @event, OrgTree units)
    {
        if (@event is not IEvent<Petition> step) return EventSentences.Of(GetType().Assembly).Say(@event, units);
        var words = TimelineWords.Of(step, units);
        return new(words.Zh, words.En);
    }
}
