using CreationPlatform.BuildingBlocks;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using static CreationPlatform.Communities.Roles;

namespace CreationPlatform.Meetings;

/// <summary>The module's table of contents: who may do what, in the order of the process.</summary>
public sealed class MeetingsModule : IModule
{
    private static readonly string[] Organisers = [CommunityHead, CommunityGroup, CommunityOfficer, StreetLeader, StreetLeadingGroup, StreetOfficer];
    private static readonly string[] Heads = [CommunityHead, StreetLeader];
    internal static readonly string[] Readers = [.. Organisers, DistrictBureau, DistrictGovernment, CityUrbanDivision, ProvinceSupervisor];

    /// <inheritdoc/>
    public string Name => "meetings";

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services) => services
        .AddSingleton<OwingUnits>().AddSingleton<OpenObligations>().AddSingleton<MissedObligations>().AddSingleton<RegimeChoices>().AddSingleton<DueSteps>().AddSingleton<CalendarSource>()
        .AddSweep<OpenMonths>("meeting-months", "0 0 2 1 * ?").AddSweep<OpenQuarters>("meeting-quarters", "0 0 3 1 1/3 ?")
        .AddSweep<OpenHalfYears>("meeting-half-years", "0 0 4 1 1/6 ?").AddSweep<CatchUpOnObligations>("meeting-catch-up", "0 30 5 * * ?")
        .AddSweep<RemindOfMeetings>("meeting-reminders", "0 2/10 * * * ?");

    /// <inheritdoc/>
    public void MapRoutes(IEndpointRouteBuilder api)
    {
        var regimes = api.MapGroup("/regimes").WithTags("Meeting regime");
        regimes.MapCreation<JoinRegime, MeetingRegime>("", command => MeetingRegime.StreamOf(command.Unit)).Under(MeetingRefusals.Source).For(DistrictBureau);
        regimes.MapDocuments<RegimeDetails>("", MeetingLists.Regimes).For(Readers);
        regimes.MapDocument<RegimeDetails>("/{id:guid}").For(Readers);
        regimes.MapCommand<LeaveRegime, MeetingRegime>("/{id:guid}/leaving").Under(MeetingRefusals.OwnRule).For(DistrictBureau);
        regimes.MapCommand<ChooseCadence, MeetingRegime>("/{id:guid}/cadence").Under(MeetingRefusals.Source).For(StreetLeader);
        regimes.MapCommand<ChooseCounting, MeetingRegime>("/{id:guid}/counting").Under(MeetingRefusals.OwnRule).For(StreetLeader);

        var obligations = api.MapGroup("/obligations").WithTags("Meeting obligations");
        obligations.MapDocuments<ObligationDetails>("", MeetingLists.Obligations).For(Readers);
        obligations.MapAnswer<Regularity>("/regularity", "GetRegularity", Regularity.Asked, Regularity.Answer).For(Readers);
        obligations.MapDocument<ObligationDetails>("/{id:guid}").For(Readers);

        var all = api.MapGroup("").WithTags("Meetings");
        all.MapCreation<PlanMeeting, Meeting>("").Under(MeetingRefusals.Source).For(Organisers);
        all.MapDocuments<MeetingEntry>("", MeetingLists.Calendar).For(Readers);
        all.MapWorkList("GetMeetingWorkList", MeetingWork.For(Organisers));
        all.MapAnswer<OpenActions>("/actions", "ListOpenActions", OpenActions.List, OpenActions.Answer).For(Readers);

        var feeds = api.MapGroup("/feeds").WithTags("Calendar feeds");
        feeds.MapCreation<OpenCalendarFeed, CalendarFeed>("").Under(MeetingRefusals.OwnRule).For(Readers);
        feeds.MapCreation<OpenOwnCalendarFeed, CalendarFeed>("/own").Under(MeetingRefusals.OwnRule).For(Organisers);
        feeds.MapAnswer<CalendarFeeds>("", "ListCalendarFeeds", CalendarFeeds.List, CalendarFeeds.Answer).For(Readers);
        feeds.MapCommand<RenewCalendarFeed, CalendarFeed>("/{id:guid}/renewal").Under(MeetingRefusals.OwnRule).For(Readers);
        feeds.MapCommand<RevokeCalendarFeed, CalendarFeed>("/{id:guid}/revocation").Under(MeetingRefusals.OwnRule).For(Readers);
        CalendarRoute.Map(api);

        var meeting = api.MapGroup("/{id:guid}").WithTags("Meetings");
        meeting.MapDocument<MeetingDetails>("").For(Readers);
        meeting.MapNextSteps<Meeting, MeetingDetails>("/next-steps", "ListMeetingSteps", StepProbes.All).For(Readers);
        meeting.MapPart<MeetingDetails>("/minutes/page", "GetMinutesPage", MinutesPage.Choose, MinutesPage.Show).For(Readers);
        meeting.MapCommand<AddAgendaItem, Meeting>("/agenda").Under(MeetingRefusals.OwnRule).For(Organisers);
        meeting.MapCommand<TakeUpBacklog, Meeting>("/backlog").Under(MeetingRefusals.OwnRule).For(Organisers);
        meeting.MapCommand<InviteMembers, Meeting>("/invitation").Under(MeetingRefusals.OwnRule).For(Organisers);
        meeting.MapCommand<MoveMeeting, Meeting>("/move").Under(MeetingRefusals.OwnRule).For(Organisers);
        meeting.MapCommand<CancelMeeting, Meeting>("/cancellation").Under(MeetingRefusals.OwnRule).For(Organisers);
        meeting.MapUpload<AttachDocument, Meeting, MeetingDetails>("/documents", page => AttachDocument.KeyOf(page.Id), file => new(file.Id, file.Name, file.Size, file.Sha256, file.Kind))
            .Under(MeetingRefusals.Source).For(Organisers);
        meeting.MapDownload<MeetingDetails>("/documents/{attachment:guid}", "GetMeetingDocument", page => page["documents"]!.AsArray()).For(Readers);
        meeting.MapCommand<BeginMeeting, Meeting>("/beginning").Under(MeetingRefusals.Source).For(Organisers);
        meeting.MapCommand<SignInToMeeting, Meeting>("/sign-in").Under(MeetingRefusals.Source).For(Organisers);
        meeting.MapCommand<RecordAttendance, Meeting>("/attendance").Under(MeetingRefusals.Source).For(Organisers);
        meeting.MapCommand<HoldMeeting, Meeting>("/end").Under(MeetingRefusals.Source).For(Organisers);
        meeting.MapCommand<RecordMinutes, Meeting>("/minutes").Under(MeetingRefusals.Source).For(Organisers);
        meeting.MapCommand<ApproveMinutes, Meeting>("/minutes/approval").Under(MeetingRefusals.Source).For(Heads);
        meeting.MapCommand<CompleteActionItem, Meeting>("/actions/completion").Under(MeetingRefusals.OwnRule).For(Organisers);
    }

    /// <inheritdoc/>
    public INotification? FactOf(Guid stream, IEvent @event) => MeetingsPublisher.FactOf(stream, @event);
}
