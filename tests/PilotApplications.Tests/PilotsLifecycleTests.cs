using System.Runtime.CompilerServices;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.PilotApplications.PilotsHistory;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.PilotApplications;

public class PilotsLifecycleTests
{
    [Fact]
    public void The_table_in_the_readme_is_what_the_rules_do() => LifecycleTable.IsIn(Readme(), [.. Rounds(), .. AtWork()]);

    private static IEnumerable<(string, IEnumerable<(string, Decision)>)> Rounds() => Rows<ProgrammeRound>(
        "Round", TestCircumstances.On(Day),
        [("new", []), ("open", [Opened]), ("frozen", [Opened, Frozen])],
        [
            new OpenRound(2026, City, [District, OtherDistrict], Approval, Standard), new AdjustPhases([.. Adjusted.Phases.Select(p => new PhaseDays(p.Phase, p.From, p.To))], "调整"),
            new PutStandardInForce("新指标", Day), new ReviseApprovalChain(Revised.Chain.Steps, "调整"), new FreezeRound(Holidays.From, Holidays.To, Holidays.Reason), new LiftFreeze(Holidays.From),
        ]);

    private static IEnumerable<(string, IEnumerable<(string, Decision)>)> AtWork()
    {
        var now = TestCircumstances.On(PilotsAtWork.WorkDay, new("somebody", PilotsAtWork.Everybody)) with { Recorded = new HashSet<(Guid, long)> { (PilotsAtWork.FirstCitation.Stream, PilotsAtWork.FirstCitation.Version) } };
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
                    new PayFunding(line, 1m, "拨-9", PilotsAtWork.WorkDay), new AccountForFunding(line, 1m, "票-9", "场地", PilotsAtWork.WorkDay), new ReverseVoucher(line, "票-17", "重复"),
                ]),
            .. Rows<SupervisionCheck>("Check", now,
                [
                    ("new", []), ("demanding", [PilotsAtWork.Held]), ("answered", [PilotsAtWork.Held, PilotsAtWork.Answered]),
                    ("renewed", [PilotsAtWork.Held, PilotsAtWork.Answered, PilotsAtWork.Renewed]), ("met", [PilotsAtWork.Held, PilotsAtWork.Answered, PilotsAtWork.Met]),
                ],
                [
                    new HoldSupervisionCheck(RoundId, Community, PilotsAtWork.WorkDay, ["发现"], []), new AnswerDemand(1, "已经公示"), new RenewDemand(1, "不够", PilotsAtWork.AnswerDue), new ConfirmDemand(1),
                ]),
            .. Rows<Circular>("Circular", now, [("new", []), ("issued", [PilotsAtWork.Issued]), ("withdrawn", PilotsAtWork.EveryCircularEvent)],
                [new IssueCircular(RoundId, "号", "通报", ["正文"], [District], [Community], [PilotsAtWork.FirstCitation]), new WithdrawCircular("有误")]),
            .. Rows<TypicalCase>("Case", now,
                [
                    ("new", []), ("proposed", [PilotsAtWork.Proposed]), ("published", [PilotsAtWork.Proposed, PilotsAtWork.Published]),
                    ("declined", [PilotsAtWork.Proposed, PilotsAtWork.Declined]), ("retracted", [PilotsAtWork.Proposed, PilotsAtWork.Published, PilotsAtWork.Retracted]),
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
        return stages.Select(s => ($"{thing}: {s.Stage}", commands.Select(c => (c.GetType().Name, c.Decide(After(s.History), now)))));
    }

    private static string Readme([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "../../src/Modules/PilotApplications/README.md");
}
