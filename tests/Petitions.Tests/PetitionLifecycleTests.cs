using System.Runtime.CompilerServices;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Petitions.PetitionHistory;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class PetitionLifecycleTests
{
    private static readonly (string Stage, IEvent<Petition>[] History)[] Stages =
    [
        ("New", []), ("Registered by a community", [Registered]), ("Registered by a petition bureau", [RegisteredBy(DistrictPetitionBureau)]),
        ("Registered by a street", [RegisteredBy(Street)]),
        ("Transferred", UpTo(Transferred)), .. DisputeWay[2..^1].Select((e, i) => (StageOf(DisputeWay[..(3 + i)]).ToString(), DisputeWay[..(3 + i)])),
        ("Transferred, materials asked for", [Registered, Transferred, MaterialsAsked]), ("Transferred by a settlement", DisputeWay), ("Declined", [Registered, Transferred, Declined]),
        ("Linked as a repeat", [Registered, RepeatFound]),
        ("OpenElsewhere", [RegisteredBy(District), OpenBelow]),
        ("A proposal at a street", [Proposal]), ("ProposalAnswered", [Proposal, Answered]),
        ("An accusation at a district", [Accusation]), ("AccusationPassedOn", [Accusation, PassedOn]),
        ("Assigned", [RegisteredBy(DistrictPetitionBureau), Assigned]), ("Withdrawn", [.. UpTo(Accepted), Withdrawn]),
        ("Accepted, under supervision", [.. UpTo(Accepted), Supervised, Proposed]), ("Answered with support", [.. UpTo(OpinionIssued)[..^1], Supported, OpinionServed]),
        .. WholeWay.Where(e => e is not (PetitionRegistered or PetitionTransferred or ReceiptNoticeGiven or ExtensionApproved or Petitions.HearingHeld))
            .Select(e => (StageOf(UpTo(e)).ToString(), UpTo(e))),
        ("ConcludedElsewhere", [Imported]),
    ];

    /// <summary>A petition at each of these stages.</summary>
    internal static IEnumerable<Petition> EveryStage => Stages.Select(stage => Fold(stage.History));

    /// <summary>Every command, with a date where it takes one.</summary>
    internal static ICommand<Petition>[] CommandsOn(DateOnly day) =>
    [
        new RegisterPetition(Community, Street, PetitionChannel.Visit, PetitionTopic.Housing, day, "王某", "加装扶手", "楼道没有扶手"),
        new SubmitPetition(new(Community, Street, PetitionTopic.Housing, "加装扶手", "楼道没有扶手", PetitionerName: "王某"), []),
        new TransferPetition(), new AssignPetition(DistrictBureau, day.AddDays(30), "书面报告"), new ReportOnAssignment("已经办结"),
        new ObjectToTransfer("不属于本街道职权"), new AgreeToTakeBack(), new InsistOnTransfer("属于街道职权"),
        new SettleJurisdiction(DistrictBureau, "由主管部门办理"), new GiveReceiptNotice(ServiceMethod.Post, day, "按信访程序办理"), new AskForMaterials(["楼道照片"], day),
        new RecordMaterials(day, "照片三张"), new AcceptPetition(),
        new DeclinePetition(StatutoryRouting.Judicial, "五华区人民法院", "属于诉讼"),
        new DeclareInterest("与信访人是亲属"), new RecuseHandler("street.handler", "与信访人是亲属"), new NameHandler(PostAt(Street).Id),
        new HoldHandlingHearing(day, day, "各方陈述"), new RecordMediation(day, "各方到场"), new RecordSettlement("扶手装在另一侧", ["李某"], day), new WithdrawPetition(day, "书面撤回"),
        new ApproveExtension(30, "需要测绘", day), new IssueHandlingOpinion(HandlingOutcome.Explain, "加装扶手", "宽度不足", "另选位置", ["无障碍环境建设法 21"]),
        new ServeHandlingOpinion(ServiceMethod.Hand, day),
        new RequestReview(day, "没有测量"), new IssueReviewOpinion(ReviewOutcome.Uphold, "记录完整", ["信访工作条例 35"]), new ServeReviewOpinion(ServiceMethod.Hand, day),
        new RequestReexamination(day, "无人在场"), new HoldHearing(day, day), new IssueReexaminationOpinion(ReviewOutcome.Change, "改装", ["信访工作条例 36"]),
        new ServeReexaminationOpinion(ServiceMethod.Hand, day),
        new LinkAsRepeat(First, "同一件事"), new UndoRepeatLink("另一件事"),
        new ClassifyPetition(PetitionClass.Proposal), new AnswerProposal(ProposalUptake.Whole, "采纳"), new PassOnAccusation("昆明市纪委监委"), new DeclineAsOpenElsewhere(OpenId),
        new RecordExecution("已经装好", day, true), new RecordAssistance("帮助申请补贴", day), new ReopenPetition("新的测绘报告", "净宽 1.3 米"),
        new OrderSupervision(SupervisionCause.Perfunctory, "说明原因", day.AddDays(7)), new AnswerSupervision(Supervised.Supervision, "已经整改"),
        new CloseSupervision(Supervised.Supervision, "予以办结"), new ProposeImprovement(ImprovementKind.Work, Street, "建立清单"),
        new AnswerImprovement(Proposed.Proposal, true, "已经建立"), new EscalatePetition(),
        new ReportUrgentMatter(Urgency.Major, "有人准备聚集", [ReportRecipient.Government], AtTenOn(day), AtTenOn(day)),
        new AttachFile(StreamIds.From("a file"), "楼道.jpg", 120_000, FileAttached.Sha256, AttachmentKind.Jpeg),
        new AddMaterials([new(StreamIds.From("a file"), "楼道.jpg", 120_000, FileAttached.Sha256, AttachmentKind.Jpeg)]),
        new ServePaper("acceptance-1", ServiceMethod.Post, day),
        new ImportPetition("XF2019050177", Community, Street, Street, PetitionClass.Appeal, PetitionChannel.Letter, PetitionTopic.Housing, day, "李某", "修缮围墙"),
    ];

    [Fact]
    public void The_table_in_the_readme_is_what_the_rules_do() => LifecycleTable.IsIn(Readme(), Stages.Select(stage => (stage.Stage, AnswersAt(stage.History))));

    [Fact]
    public void The_table_shows_every_command() =>
        CommandsOn(default).Select(c => c.GetType()).Should().BeEquivalentTo(
            typeof(Petition).Assembly.GetTypes().Where(t => typeof(ICommand<Petition>).IsAssignableFrom(t)));

    private static IEnumerable<(string Command, Decision Answer)> AnswersAt(IEvent<Petition>[] history)
    {
        var petition = Fold(history);
        var day = history.Length == 0 ? new(2026, 2, 10) : petition.Since.AddDays(1);
        return CommandsOn(day).Select(c => (c.GetType().Name, c.Decide(petition, TestCircumstances.On(day) with { Others = Others })));
    }

    private static DateTimeOffset AtTenOn(DateOnly day) => new(day, new(10, 0), ChinaTime.Offset);

    private static PetitionStage StageOf(IEvent<Petition>[] history) => Fold(history).Stage;

    private static Petition Fold(IEvent<Petition>[] history) => history.Aggregate(Petition.Initial, (petition, e) => petition.Evolve(e));

    private static string Readme([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "../../src/Modules/Petitions/README.md");
}
