using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

/// <summary>
/// One petition on its whole way in 2026: from a community in Wuhua over its street, reviewed by the district, re-examined by the city.
/// </summary>
internal static class PetitionHistory
{
    public static readonly Guid Person = StreamIds.From("petitioner", TestCircumstances.CommandId);

    public static PetitionRegistered Registered => RegisteredBy(Community);

    /// <summary>A matter that was concluded in another system before this one began.</summary>
    public static PetitionImported Imported => new(
        "2019-530102001001-7F3K9Q", "XF2019050177", Community, [Community, Street, District, City, Province], Street, Street, PetitionClass.Appeal, PetitionChannel.Letter, PetitionTopic.Housing,
        new(2019, 5, 6), new(2019, 5, 13), new(2019, 7, 12), new(2019, 7, 3), HandlingOutcome.Support, Person,
        For("李某"), For("翠湖西路二号"), null, For("修缮围墙"), null, null, null, null);

    public static PetitionTransferred Transferred => new(
        Community, Street, [Street, District, City, Province], new(2026, 2, 10),
        Due("XF-03", from: new(2026, 2, 10), on: new(2026, 2, 25)), Due("XF-04", from: new(2026, 2, 10), on: new(2026, 2, 24)));

    public static PetitionAssigned Assigned => new(
        DistrictPetitionBureau, Street, [Street, District, City, Province], new(2026, 2, 10), new(2026, 4, 30), For("查清情况，书面报告。"),
        Due("XF-03", from: new(2026, 2, 10), on: new(2026, 2, 25)), Due("XF-04", from: new(2026, 2, 10), on: new(2026, 2, 24)), For("交办函第 12 号，当面签收"));

    public static AssignmentReported Reported => new(Street, DistrictPetitionBureau, new(2026, 4, 28), new(2026, 4, 30), For("处理意见书已经送达。"));

    public static TransferObjected Objected => new(Street, new(2026, 2, 13), For("楼道改造由区里主管。"), new(2026, 2, 24));

    public static TransferTakenBack TakenBack => new(Community, new(2026, 2, 14), null, null);

    public static TransferInsistedOn InsistedOn => new(Community, new(2026, 2, 14), For("扶手由街道安装。"));

    public static JurisdictionSettled Settled => new(
        District, DistrictBureau, [DistrictBureau, District, City, Province], new(2026, 2, 25), For("由主管部门办理。"),
        Due("XF-03", from: new(2026, 2, 25), on: new(2026, 3, 12)));

    public static ReceiptNoticeGiven NoticeGiven => new(Street, ServiceMethod.Post, new(2026, 2, 13), For("本街道按信访程序办理，六十日内答复。"));

    public static PetitionAccepted Accepted => new(Street, new(2026, 2, 25), Due("XF-05", from: new(2026, 2, 25), on: new(2026, 4, 26)));

    public static MaterialsAskedFor MaterialsAsked => new(Street, new(2026, 2, 11), Sealed.For<IReadOnlyList<string>>(Person, ["楼道照片", "住户同意书"]));

    public static MaterialsReceived MaterialsCame => new(Street, new(2026, 2, 12), For("照片三张，同意书一份"));

    public static MaterialsAdded MaterialsSent => new(new(2026, 2, 13), 1, Street);

    public static PetitionDeclined Declined => new(
        Street, new(2026, 2, 12), StatutoryRouting.Administrative, "五华区人民政府行政复议机构", For("对行政处罚不服。"), Remedy.Reconsideration,
        Due("RC-01", from: new(2026, 1, 20), on: new(2026, 3, 23)));

    public static ExtensionApproved Extended => new(
        30, For("需要测绘楼道高度。"), new(2026, 4, 20), DueAfter("XF-05ext", 90, from: new(2026, 2, 25), on: new(2026, 5, 26)));

    public static HandlerRecused StoodBack => new(Street, "tester", true, new(2026, 2, 26), For("与信访人是亲属。"));

    public static HandlerNamed Named => new(Street, Street, PostAt(Street).Id, new(2026, 2, 26));

    public static HandlingHearingHeld HandlingHeard => new(Street, new(2026, 3, 10), new(2026, 3, 11), For("各方陈述了意见。"));

    public static MediationHeld Mediated => new(Street, new(2026, 3, 12), For("楼下住户同意再议。"));

    public static SettlementReached Agreed => new(Street, new(2026, 3, 16), Sealed.For<IReadOnlyList<string>>(Person, ["王某", "李某"]), For("扶手装在另一侧。"));

    public static PetitionWithdrawn Withdrawn => new(Street, new(2026, 3, 17), For("信访人书面撤回，原件存卷。"));

    public static HandlingOpinionIssued OpinionIssued => new(
        Street, HandlingOutcome.Explain, For("加装扶手"), For("楼道宽度不足"), For("按图纸另选位置"), ["无障碍环境建设法 21"], new(2026, 4, 24), new(2026, 4, 26));

    public static HandlingOpinionServed OpinionServed => new(ServiceMethod.Hand, new(2026, 4, 27), Due("XF-06", from: new(2026, 4, 27), on: new(2026, 5, 27)));

    public static ReviewRequested ReviewAsked => new(
        District, [District, City, Province], new(2026, 5, 27), For("没有测量"), Due("XF-07", from: new(2026, 5, 27), on: new(2026, 6, 26)));

    public static ReviewOpinionIssued ReviewIssued => new(
        District, ReviewOutcome.Uphold, For("测量记录完整"), ["信访工作条例 35"], new(2026, 6, 24), new(2026, 6, 26));

    public static ReviewOpinionServed ReviewServed => new(ServiceMethod.Post, new(2026, 6, 25), Due("XF-08", from: new(2026, 6, 25), on: new(2026, 7, 27)));

    public static ReexaminationRequested ReexaminationAsked => new(
        City, [City, Province], new(2026, 7, 27), For("测量时无人在场"), Due("XF-09", from: new(2026, 7, 27), on: new(2026, 8, 26)));

    public static HearingHeld Heard => new(
        new(2026, 8, 10), new(2026, 8, 11),
        DueAfter("XF-09", 30, from: new(2026, 7, 27), on: new(2026, 8, 28), new Pause(new(2026, 8, 10), new(2026, 8, 11), Petition.Hearing)));

    public static ReexaminationOpinionIssued ReexaminationIssued => new(
        City, ReviewOutcome.Change, For("改装折叠扶手"), ["信访工作条例 36"], new(2026, 8, 27), new(2026, 8, 28));

    public static ReexaminationOpinionServed ReexaminationServed => new(ServiceMethod.Hand, new(2026, 8, 28));

    public static PetitionFileAttached FileAttached => new(
        StreamIds.From("a photo of the staircase"), For("楼道.jpg"), 120_000, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", AttachmentKind.Jpeg, new(2026, 2, 10));

    public static PetitionRegistered Proposal => RegisteredBy(Street) with { Class = PetitionClass.Proposal };

    public static ProposalAnswered Answered => new(Street, new(2026, 2, 12), ProposalUptake.Partly, For("先在两个单元试装。"));

    /// <summary>The district writes down what somebody says of the street.</summary>
    public static PetitionRegistered Accusation => RegisteredBy(District) with
    {
        Class = PetitionClass.Accusation, Accused = Street, AboutAccused = For("街道某科室负责人"),
    };

    /// <summary>The street finds that the matter in its hands is about itself.</summary>
    public static PetitionClassified Classified => new(Street, new(2026, 2, 12), PetitionClass.Accusation, Street, For("街道某科室负责人"));

    public static AccusationTakenOver TakenOver => new(
        Street, District, [District, City, Province], new(2026, 2, 12), null, Due("XF-02", from: new(2026, 2, 12), on: new(2026, 2, 27)), false);

    public static AccusationPassedOn PassedOn => new(District, new(2026, 2, 13), "五华区纪委监委", For("附原信一份"));

    public static readonly Guid First = StreamIds.From("the first petition");

    public static RepeatLinked RepeatFound => new(Community, new(2026, 2, 11), First, For("与上次反映的楼道扶手是同一件事。"));

    public static RepeatLinkUndone RepeatUndone => new(Community, new(2026, 2, 12), First, For("这次是另一个单元。"));

    public static PaperServed AcceptanceServed => new("acceptance-1", ServiceMethod.Post, new(2026, 2, 27), For("EMS 1234567890123"), null);

    /// <summary>The petition that the street deals with while the district is asked, too.</summary>
    public static readonly Guid OpenId = StreamIds.From("the petition that is open at the street");

    /// <summary>How it stands, for rules that look at it.</summary>
    public static IReadOnlyDictionary<Guid, object> Others { get; } = new Dictionary<Guid, object> { [First] = After(Registered with { ReceivedOn = new(2026, 1, 4) }), [OpenId] = After(Registered, Transferred, Accepted) };

    public static PetitionDeclinedAsOpenElsewhere OpenBelow => new(District, new(2026, 3, 2), OpenId);

    public static HandlingOpinionIssued Supported => OpinionIssued with { Outcome = HandlingOutcome.Support };

    public static ExecutionRecorded Executed => new(Street, new(2026, 5, 8), For("扶手已经装好，信访人验收。"), true);

    public static AssistanceGiven Assisted => new(Street, new(2026, 9, 10), For("帮助申请适老化改造补贴。"));

    public static PetitionReopened Reopened => new(
        Street, Street, new(2026, 6, 5), For("有新的测绘报告。"), For("楼道净宽 1.3 米。"), null, Due("XF-02", from: new(2026, 6, 5), on: new(2026, 6, 20)));

    public static SupervisionOrdered Supervised => new(
        TestCircumstances.On(default).NewId("supervision"), DistrictPetitionBureau, [DistrictPetitionBureau, District, City, Province], Street,
        SupervisionCause.OpinionOverdue, For("说明原因，限期办结。"), new(2026, 4, 28), new(2026, 5, 6));

    public static SupervisionAnswered SupervisionReply => new(Supervised.Supervision, Street, new(2026, 5, 5), Supervised.AnswerBy, For("已经出具意见。"));

    public static SupervisionClosed SupervisionEnded => new(Supervised.Supervision, DistrictPetitionBureau, Street, new(2026, 5, 9), null, For("情况属实，予以办结。"));

    public static ImprovementProposed Proposed => new(
        TestCircumstances.On(default).NewId("proposal"), DistrictPetitionBureau, Street, ImprovementKind.Work, new(2026, 5, 9), For("建立楼道改造的测绘清单。"));

    public static ImprovementAnswered ImprovementReply => new(Proposed.Proposal, Street, true, new(2026, 5, 20), For("已经建立清单。"));

    public static PetitionEscalated Escalated => new("XF-05", new(2026, 4, 26), Street, District, DistrictPetitionBureau, [District, City, Province], new(2026, 4, 27));

    public static UrgentMatterReported ReportedUrgent => new(
        Street, Urgency.Urgent, For("有人准备聚集"), [ReportRecipient.Government, ReportRecipient.JointConferenceOffice], Noon.AddHours(-1), Noon, 60);

    public static EmergencyDiverted Diverted => new(Community, [Community, Street, District, City, Province], EmergencyLine.Medical, Noon, true);

    private static DateTimeOffset Noon => new(2026, 2, 12, 12, 0, 0, ChinaTime.Offset);

    /// <summary>Every event of the way, in order.</summary>
    public static IEvent<Petition>[] WholeWay =>
    [
        Registered, Transferred, NoticeGiven, Accepted, Extended, OpinionIssued, OpinionServed, ReviewAsked, ReviewIssued, ReviewServed,
        ReexaminationAsked, Heard, ReexaminationIssued, ReexaminationServed,
    ];

    /// <summary>A transfer that is objected to, disputed and settled.</summary>
    public static IEvent<Petition>[] DisputeWay => [Registered, Transferred, Objected, InsistedOn, Settled];

    /// <summary>What can happen beside the way.</summary>
    private static IEvent<Petition>[] Beside =>
    [
        Assigned, Reported, StoodBack, Named, HandlingHeard, Mediated, Agreed, Withdrawn, Executed, Assisted, Reopened, Supervised, SupervisionReply, SupervisionEnded,
        Proposed, ImprovementReply, Escalated,
    ];

    /// <summary>Every event that can happen.</summary>
    public static IEvent<Petition>[] EveryEvent => [.. WholeWay, .. DisputeWay[2..], TakenBack, Declined, MaterialsAsked, MaterialsCame, MaterialsSent, FileAttached, AcceptanceServed, .. Beside, Answered, Classified, TakenOver, PassedOn, OpenBelow, RepeatFound, RepeatUndone, ReportedUrgent, Imported];

    /// <summary>The way up to an event, in its shortest form: without notice, extension and hearing.</summary>
    public static IEvent<Petition>[] UpTo(IEvent<Petition> last) =>
        [.. WholeWay.Where(e => e is not (ReceiptNoticeGiven or ExtensionApproved or HearingHeld)).TakeWhile(e => e.GetType() != last.GetType()), last];

    /// <summary>What a history adds up to.</summary>
    public static Petition After(params IEvent<Petition>[] history) => history.Aggregate(Petition.Initial, (petition, e) => petition.Evolve(e));

    public static PetitionRegistered RegisteredBy(string unit, Deadline? transferDue = null, Deadline? noticeDue = null) => new(
        "2026-530102001001-7F3K9Q", null, Community, [Community, Street, District, City, Province], unit, PetitionChannel.Visit, PetitionTopic.Housing,
        new(2026, 2, 10), Person, For("王某"), For("翠湖西路一号"), null, For("加装扶手"), For("楼道没有扶手"), null, transferDue, noticeDue, PetitionClass.Appeal);

    /// <summary>Somebody with a post of every kind at every unit, under an account that can stand back.</summary>
    public static Actor Everybody(string account) => new(account, [.. TestUnits.Tree.All.Select(u => PostAt(u.Code))]);

    public static Post PostAt(string unit) => new(StreamIds.From($"post:{unit}"), "handler", unit);

    public static Sealed<string> For(string value) => Sealed.For(Person, value);

    /// <summary>A deadline as the rule book counts it, and the date that the law gives for it.</summary>
    public static Deadline Due(string rule, DateOnly from, DateOnly on) => On(on, TestCircumstances.On(from).Deadline(rule, from));

    /// <summary>The same for another length, or with pauses.</summary>
    public static Deadline DueAfter(string rule, int days, DateOnly from, DateOnly on, params Pause[] pauses) =>
        On(on, RuleBook.BuiltIn.Deadline(rule, from, TestCircumstances.On(from).FirstEventId, pauses, days));

    private static Deadline On(DateOnly due, Deadline counted)
    {
        counted.Due.Should().Be(due);
        return counted;
    }
}
