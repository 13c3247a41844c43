using System.Runtime.CompilerServices;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;
using CreationPlatform.Testing;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

public class PilotsLifecycleTests
{
    [Fact]
    public void The_table_in_the_readme_is_what_the_rules_do() => LifecycleTable.IsIn(Readme(), [.. Rounds(), .. Surveys(), .. Applications(), .. Pilots(), .. Supported()]);

    private static IEnumerable<(string, IEnumerable<(string, Decision)>)> Rounds() => Rows<ProgrammeRound>(
        "Round", TestCircumstances.On(Day),
        [("new", []), ("open", [Opened]), ("frozen", [Opened, Frozen])],
        [
            new OpenRound(2026, City, [District, OtherDistrict], Approval, Standard), new AdjustPhases([.. Adjusted.Phases.Select(p => new PhaseDays(p.Phase, p.From, p.To))], "调整"),
            new PutStandardInForce("新指标", Day), new ReviseApprovalChain(Revised.Chain.Steps, "调整"), new FreezeRound(Holidays.From, Holidays.To, Holidays.Reason), new LiftFreeze(Holidays.From),
        ]);

    private static IEnumerable<(string, IEnumerable<(string, Decision)>)> Surveys() => Rows<PilotSurvey>(
        "Survey", AsBureau(Day),
        [("new", []), ("one candidate", [SecondEntered]), ("compared", [Entered, SecondEntered]), ("chosen", Surveyed)],
        [new EnterCandidate(RoundId, District, Community, First.AsOf, First.Source, First.Counts), new ChooseCandidate(Community, Argued)]);

    private static IEnumerable<(string, IEnumerable<(string, Decision)>)> Applications() => Rows<PilotApplication>(
        "Application", As("somebody", Submitted.Due.Due.AddDays(1),
            PostOf(Roles.DistrictBureau, DistrictBureau), PostOf(Roles.DistrictGovernment, District), PostOf(Roles.CityUrbanDivision, CityCommission), ProvincePost),
        [
            ("new", []), ("draft", [Drafted]), ("complete", Complete), ("at the city", AtCity), ("at the province", AtProvince), ("taken back", [.. AtProvince, TakenBack]),
            ("returned", [.. AtCity, Returned]), ("rejected", [.. AtCity, Rejected]), ("withdrawn", [Drafted, Withdrawn]), ("recognised", IsRecognised),
        ],
        [
            new DraftApplication(RoundId, District), new AttachApplicationFile(StreamIds.From("third"), "补充.pdf", 1, new('a', 64), AttachmentKind.Pdf),
            new PresentPaper(PaperKind.Supplement, "号", Day, PlanFile), new RecordConsent(ConsentGiver.Government, "五政复〔2026〕31号", Day), new SubmitApplication(),
            new WithdrawApplication("改选"), new PassOnApplication("号", "同意"), new TakeBackApproval("核实"), new ReturnApplication("修改", [], 5), new RejectApplication("重复"),
            new RecogniseApplication("号", "同意"), new EscalateApplication(),
        ]);

    private static IEnumerable<(string, IEnumerable<(string, Decision)>)> Pilots() => Rows<Pilot>(
        "Pilot", As("somebody", WorkDay, PostOf(Roles.CommunityOfficer, Community), PostOf(Roles.StreetLeader, Street), PostOf(Roles.DistrictBureau, DistrictBureau)).Knowing(SomeEvent),
        [
            ("new", []), ("recognised", [Begun]), ("plan proposed", [Begun, Proposed]), ("plan returned", [Begun, Proposed, GivenBack]), ("at work", AtWork),
            ("evidence added", [.. AtWork, PhotoAttached, EvidenceAdded]), ("P1 closed", [.. AtWork, Passed]), ("launched and mobilised", [.. AtWork, Passed, Launched, Mobilised]),
        ],
        [
            new BeginPilot(AppId, RoundId, 2026, District, Community, Standard, ProvinceDay), new ProposeWorkPlan(Goals, [.. Tasks.Take(2)], "调整"), new ApproveWorkPlan(1),
            new ReturnWorkPlan(1, "修改"), new AttachPilotFile(StreamIds.From("another"), "照片.jpg", 1, new('a', 64), AttachmentKind.Jpeg), new AddEvidence(1, "通知", null, SomeEvent),
            new ReportProgress(1, 100, "已完成"), new RecordLaunch(WorkDay, "礼堂", Launched.Levels), new RecordMobilisation(WorkDay, "礼堂", 100),
            new ProveGateItem("P3", "summary-report", null, SomeEvent), new PassGate("P2"),
        ]);

    private static IEnumerable<(string, IEnumerable<(string, Decision)>)> Supported()
    {
        var now = TestCircumstances.On(PilotsAtWork.Monday, new("somebody", PilotsAtWork.Everybody)) with { Recorded = new HashSet<(Guid, long)> { (PilotsAtWork.FirstCitation.Stream, PilotsAtWork.FirstCitation.Version) } };
        var line = PilotsAtWork.Line;
        return
        [
            .. Rows<PilotFunding>("Funding", now,
                [
                    ("new", []), ("planned", [PilotsAtWork.PlannedByAnother]), ("dropped", [PilotsAtWork.PlannedByAnother, PilotsAtWork.Dropped]), ("approved", PilotsAtWork.ApprovedFunding),
                    ("paid", PilotsAtWork.PaidFunding), ("accounted", [.. PilotsAtWork.PaidFunding, PilotsAtWork.Accounted]),
                ],
                [
                    new PlanFunding(RoundId, Community, FundingSource.CitySubsidy, 1m, "培训", 2026, "号"), new ApproveFunding(line, 60_000m, "五政〔2026〕30号"), new DropFundingLine(line, "取消"),
                    new PayFunding(line, 1m, "拨-9", PilotsAtWork.Monday), new AccountForFunding(line, 1m, "票-9", "场地", PilotsAtWork.Monday), new ReverseVoucher(line, "票-17", "重复"),
                ]),
            .. Rows<SupervisionCheck>("Check", now,
                [
                    ("new", []), ("demanding", [PilotsAtWork.Held]), ("answered", [PilotsAtWork.Held, PilotsAtWork.Answered]),
                    ("renewed", [PilotsAtWork.Held, PilotsAtWork.Answered, PilotsAtWork.Renewed]), ("met", [PilotsAtWork.Held, PilotsAtWork.Answered, PilotsAtWork.Met]),
                ],
                [
                    new HoldSupervisionCheck(RoundId, Community, PilotsAtWork.Monday, ["发现"], []), new AnswerDemand(1, "已经公示"), new RenewDemand(1, "不够", PilotsAtWork.AnswerDue), new ConfirmDemand(1),
                ]),
            .. Rows<Circular>("Circular", now, [("new", []), ("issued", [PilotsAtWork.Issued]), ("withdrawn", PilotsAtWork.EveryCircularEvent)],
                [new IssueCircular(RoundId, "号", "通报", ["正文"], [District], [Community], [PilotsAtWork.FirstCitation]), new WithdrawCircular("有误")]),
            .. Rows<TypicalCase>("Case", now,
                [
                    ("new", []), ("proposed", [PilotsAtWork.CaseProposal]), ("published", [PilotsAtWork.CaseProposal, PilotsAtWork.Published]),
                    ("declined", [PilotsAtWork.CaseProposal, PilotsAtWork.Declined]), ("retracted", [PilotsAtWork.CaseProposal, PilotsAtWork.Published, PilotsAtWork.Retracted]),
                ],
                [new ProposeCase(RoundId, Community, CaseKind.Experience, "题", "做法", "成效"), new PublishCase("题", "做法", "成效"), new DeclineCase("不"), new RetractCase("撤")]),
            .. Rows<CoordinationTask>("Coordination task", now,
                [
                    ("new", []), ("open", [PilotsAtWork.Assigned]), ("completed", [PilotsAtWork.Assigned, PilotsAtWork.Completed]), ("withdrawn", [PilotsAtWork.Assigned, PilotsAtWork.TaskBack]),
                ],
                [
                    new AssignCoordinationTask(RoundId, CityCommission, DistrictBureau, "汇总", "汇总进度", PilotsAtWork.TaskDue), new ReportOnCoordinationTask("进展"),
                    new MoveCoordinationTask(PilotsAtWork.TaskDue.AddDays(1), "延期"), new CompleteCoordinationTask("完成"), new WithdrawCoordinationTask("撤销"),
                ]),
        ];
    }

    /// <summary>What every command of a state answers at each of its stages; no command may be missing.</summary>
    private static IEnumerable<(string, IEnumerable<(string, Decision)>)> Rows<TState>(
        string thing, Circumstances now, (string Stage, IEvent<TState>[] History)[] stages, ICommand<TState>[] commands) where TState : IState<TState>
    {
        commands.Select(c => c.GetType()).Should().BeEquivalentTo(typeof(PilotApplicationsModule).Assembly.GetTypes().Where(t => typeof(ICommand<TState>).IsAssignableFrom(t)));
        now = now with { Others = new Dictionary<Guid, object> { [RoundId] = After(Opened), [SurveyId] = After(Surveyed), [PilotId] = After(Begun) } };
        return stages.Select(s => ($"{thing}: {s.Stage}", commands.Select(c => (c.GetType().Name, c.Decide(After(s.History), now)))));
    }

    private static string Readme([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "../../src/Modules/PilotApplications/README.md");
}
