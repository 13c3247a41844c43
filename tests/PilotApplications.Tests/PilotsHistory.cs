using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;
using CreationPlatform.Testing;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

/// <summary>The round of 2026 in Kunming, seen from 五华区.</summary>
internal static class PilotsHistory
{
    public const string Approval = "国表协函〔2026〕3号", Standard = "云南省示范社区测评指标（2026）";

    public static readonly DateOnly Opening = new(2026, 5, 11), Day = new(2026, 5, 20);
    public static readonly Guid RoundId = ProgrammeRound.StreamOf(2026, City);

    // The round
    public static readonly Freeze Holidays = new(new(2026, 6, 1), new(2026, 6, 5), "换届期间暂停审批");
    public static RoundOpened Opened => new(2026, City, [District, OtherDistrict], 1, Approval, Standard, Opening, ProgrammeData.PhasesOf(2026), ProgrammeData.UsualChain);
    public static PhasesAdjusted Adjusted => new([.. Opened.Phases.Select(p => p.Phase == "P1" ? p with { To = new(2026, 6, 30) } : p)], "部分区县调查时间不足");
    public static StandardPutInForce NewStandard => new("云南省示范社区测评指标（2026修订）", new(2026, 7, 1));
    public static ApprovalChainRevised Revised => new(new(2, [.. Opened.Chain.Steps, new(UnitLevel.Province, Roles.SteeringHead, "PA-02", "省领导小组审定")]), "增加审定环节");
    public static RoundFrozen Frozen => new(Holidays);
    public static FreezeLifted Lifted => new(Holidays.From, new(2026, 6, 3));

    public static IEvent<ProgrammeRound>[] EveryRoundEvent => [Opened, Adjusted, NewStandard, Revised, Frozen, Lifted];

    // The survey
    public static readonly Guid SurveyId = PilotSurvey.StreamOf(RoundId, District);
    public static readonly Candidate First = new(Community, new(2026, 5, 1), "社区台账汇总", new(5_200, 1_430, 900, 12, 46, 5));
    public static readonly Candidate Second = new(ZoneCommunity, new(2026, 5, 1), "社区台账汇总", new(3_100, 7, 60, 4, 3, 1));
    public static readonly Argument Argued = new("少数民族居民占四分之一以上", "十二个民族共居，经营户多", "连续三年开展团结活动");
    public static readonly string[] DistrictPath = [District, City, Province], CommunityPath = [Community, Street, .. DistrictPath];
    public static CandidateEntered Entered => new(RoundId, District, First, DistrictPath);
    public static CandidateEntered SecondEntered => new(RoundId, District, Second, DistrictPath);
    public static CandidateChosen Chosen => new(new(Community, Argued, Day));
    public static IEvent<PilotSurvey>[] Surveyed => [Entered, SecondEntered, Chosen];

    // The application
    public const string Bureau = "bureau", Government = "government", CityAccount = "city", ProvinceAccount = "province";
    public static readonly DateOnly CityDay = new(2026, 5, 25), ProvinceDay = new(2026, 5, 28);
    public static readonly Guid AppId = PilotApplication.StreamOf(RoundId, District), PlanFile = StreamIds.From("plan"), DocumentFile = StreamIds.From("document");

    public static ApplicationDrafted Drafted => new(RoundId, 2026, District, 1, Chosen.Choice, First, Opened.Chain, Standard, Day, CommunityPath);
    public static ApplicationFileAttached PlanAttached => Attached(PlanFile, "实施方案.pdf");
    public static ApplicationFileAttached DocumentAttached => Attached(DocumentFile, "申报文件.pdf");
    public static PaperPresented PlanPresented => new(new(PaperKind.ImplementationPlan, "五民宗〔2026〕8号", Day, PlanFile));
    public static PaperPresented DocumentPresented => new(new(PaperKind.FormalDocument, "五政请〔2026〕21号", Day, DocumentFile));
    public static ConsentRecorded PartyConsented => new(new(ConsentGiver.PartyCommittee, "五办发〔2026〕11号", Day, Government));
    public static ConsentRecorded GovernmentConsented => new(new(ConsentGiver.Government, "五政复〔2026〕30号", Day, Government));
    public static ApplicationSubmitted Submitted => new(District, 1, Bureau, Day, false, Due("PA-01", Day));
    public static ApplicationPassedOn PassedOn => new(0, CityAccount, CityDay, "昆民委〔2026〕15号", "材料齐全，同意上报", Due("PA-02", CityDay));
    public static PilotRecognised Recognised => new(RoundId, 2026, District, Community, Standard, 1, ProvinceAccount, ProvinceDay, "云民委〔2026〕40号", "同意确定为试点");
    public static ApplicationReturned Returned => new(District, 0, CityAccount, CityDay, "措施不够具体", ["实施方案未盖章"], TestCircumstances.On(CityDay).Rules.Deadline("PA-03", CityDay, FirstEvent, [], 5));
    public static ApplicationRejected Rejected => new(District, 0, CityAccount, CityDay, "与既有示范点重复");
    public static ApplicationWithdrawn Withdrawn => new(Bureau, CityDay, "改选社区");
    public static ApprovalTakenBack TakenBack => new(0, CityAccount, ProvinceDay, "需补充核实", Due("PA-01", ProvinceDay));
    public static ApplicationEscalated Escalated => new("PA-01", Submitted.Due.Due, City, Province, Submitted.Due.Due.AddDays(1), new("五华区 2026", [$"{Province}/province_supervisor"]));
    public static StepClockMoved ClockMoved => new(TestCircumstances.On(Day).Rules.Deadline("PA-01", Day, FirstEvent, After(Opened, Frozen).Pauses));

    public static IEvent<PilotApplication>[] Complete => [Drafted, PlanAttached, DocumentAttached, PlanPresented, DocumentPresented, PartyConsented, GovernmentConsented];
    public static IEvent<PilotApplication>[] AtCity => [.. Complete, Submitted];
    public static IEvent<PilotApplication>[] AtProvince => [.. AtCity, PassedOn];
    public static IEvent<PilotApplication>[] IsRecognised => [.. AtProvince, Recognised];

    // The pilot
    public const string Worker = "worker", StreetHead = "street";
    public static readonly DateOnly PlanDay = new(2026, 6, 22), WorkDay = new(2026, 7, 15);
    public static readonly Guid PilotId = Pilot.StreamOf(AppId), PhotoFile = StreamIds.From("photo");
    public static readonly EventPlace SomeEvent = new(StreamIds.From("a meeting"), 3);
    public static readonly PlannedGoal[] Goals = [new(1, "建成少数民族之家"), new(2, "宣传月活动常态化")];
    public static readonly PlannedTask[] Tasks =
    [
        new(1, 1, "确定活动场所和活动日", "与街道共用文化站", "社区民族工作专干", "P2", new(2026, 7, 1), new(2026, 7, 30)),
        new(2, 2, "举办宣传月", "每周一场", "社区民族工作协调小组", "P2", new(2026, 9, 1), new(2026, 9, 30)),
        new(3, 2, "整理总结材料", "按阶段收集", "社区民族工作专干", "P3", new(2026, 11, 1), new(2026, 11, 30)),
    ];

    public static PilotBegun Begun => new(AppId, RoundId, 2026, District, Community, Street, Standard, ProvinceDay, CommunityPath);
    public static WorkPlanProposed Proposed => new(new(1, Goals, Tasks, null), Worker, PlanDay, Due("PA-04", PlanDay));
    public static WorkPlanApproved Approved => new(1, StreetHead, PlanDay);
    public static WorkPlanReturned GivenBack => new(1, StreetHead, PlanDay, "任务缺少责任人");
    public static PilotFileAttached PhotoAttached => new(PhotoFile, Sealed.For(Pilot.PapersOf(AppId), "现场照片.jpg"), 2_048, new('b', 64), AttachmentKind.Jpeg, WorkDay);
    public static TaskEvidenceAdded EvidenceAdded => new(new(1, 1, "揭牌照片", PhotoFile, null), WorkDay);
    public static TaskProgressed Progressed => new(1, 50, "场所已确定", WorkDay);
    public static LaunchHeld Launched => new(WorkDay, "区文化中心", [UnitLevel.Province, UnitLevel.Prefecture, UnitLevel.County]);
    public static MobilisationHeld Mobilised => new(WorkDay, "区政府礼堂", 180);
    public static GateItemProved ItemProved => new("P3", "summary-report", null, null, WorkDay, SomeEvent);
    public static GatePassed Passed => new("P1", WorkDay);

    public static IEvent<Pilot>[] AtWork => [Begun, Proposed, Approved];

    public static Circumstances AsWorker(DateOnly day) => As(Worker, day, PostOf(Roles.CommunityOfficer, Community));
    public static Circumstances AsStreet(DateOnly day) => As(StreetHead, day, PostOf(Roles.StreetLeader, Street));

    public static IEvent[] EveryEvent =>
    [
        Begun, Proposed, Approved, GivenBack, PhotoAttached, EvidenceAdded, Progressed, Launched, Mobilised, ItemProved, Passed,
        .. EveryRoundEvent, Entered, Chosen, Drafted, PlanAttached, PlanPresented, PartyConsented, Submitted, PassedOn, TakenBack, Returned, Rejected, Withdrawn, Recognised, ClockMoved, Escalated,
    ];

    public static Guid FirstEvent => StreamIds.OfEvent(TestCircumstances.CommandId, 0);

    public static Deadline Due(string rule, DateOnly from) => TestCircumstances.On(from).Deadline(rule, from);

    private static ApplicationFileAttached Attached(Guid id, string name) =>
        new(id, Sealed.For(PilotApplication.PapersOf(RoundId, District), name), 1_024, new('a', 64), AttachmentKind.Pdf, Day);

    /// <summary>The same with these events in the log.</summary>
    public static Circumstances Knowing(this Circumstances now, params EventPlace[] places) => now with { Recorded = places.Select(p => (p.Stream, p.Version)).ToHashSet() };

    /// <summary>Somebody on a day, by the posts that count.</summary>
    public static Circumstances As(string account, DateOnly day, params Post[] posts) => TestCircumstances.On(day, new(account, posts));

    public static Circumstances AsBureau(DateOnly day) => As(Bureau, day, PostOf(Roles.DistrictBureau, DistrictBureau));
    public static Circumstances AsGovernment(DateOnly day) => As(Government, day, PostOf(Roles.DistrictGovernment, District));
    public static Circumstances AsCity(DateOnly day) => As(CityAccount, day, PostOf(Roles.CityUrbanDivision, CityCommission));
    public static Circumstances AsProvince(DateOnly day) => As(ProvinceAccount, day, ProvincePost);

    public static Post PostOf(string role, string unit) => new(StreamIds.From($"post:{role}:{unit}"), role, unit);

    public static Post ProvincePost => PostOf(Roles.ProvinceSupervisor, Province);

    /// <summary>What a history adds up to.</summary>
    public static TState After<TState>(params IEvent<TState>[] history) where TState : IState<TState> => history.Aggregate(TState.Initial, (state, e) => state.Evolve(e));

    /// <summary>A document as its events fold it.</summary>
    public static TDocument Read<TDocument, TState>(Guid id, params IEvent<TState>[] history) where TDocument : IReadModel<TDocument, TState> =>
        history.Select((e, i) => new Recorded<TState>(StreamIds.From($"event {i}"), i + 1, TestCircumstances.On(Day).Time, new(1, "tester", null, null, null, null, null, null, null), e))
            .Aggregate(TDocument.Initial(id), (document, fact) => document.Evolve(fact));
}
