using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

/// <summary>
/// Every act on a round, a survey, an application or a pilot as somebody would plausibly take it today, with its name: what the pages of next
/// steps ask the rules with. Values are the likely ones (today, the part that is missing), so a refusal speaks of the matter and not of the form.
/// </summary>
internal static class StepProbes
{
    public const string Text = "（试问）";

    public static IReadOnlyList<StepProbe<ProgrammeRound>> OfRound { get; } =
    [
        Step<ProgrammeRound, AdjustPhases>("调整阶段", "Adjust the phases", (round, _) => new([.. round.Phases.Select((p, i) => new PhaseDays(p.Phase, p.From, i == 0 ? ADayOff(p.To) : p.To))], Text)),
        Step<ProgrammeRound, PutStandardInForce>("启用新指标", "Put another standard in force", (_, now) => new(Text, now.Today)),
        Step<ProgrammeRound, ReviseApprovalChain>("修订审批链", "Revise the approval chain", (round, _) => new([.. round.Chain.Steps.Select(s => s with { Title = Text })], Text)),
        Step<ProgrammeRound, FreezeRound>("暂停申报和审批", "Freeze the round", (round, now) => new(FirstFreeDay(round, now.Today), FirstFreeDay(round, now.Today), Text)),
        Step<ProgrammeRound, LiftFreeze>("提前恢复申报和审批", "Lift a freeze", (round, now) => new(round.Freezes.FirstOrDefault(f => f.To >= now.Today)?.From ?? now.Today)),
    ];

    public static IReadOnlyList<StepProbe<PilotSurvey>> OfSurvey { get; } =
    [
        Step<PilotSurvey, ChooseCandidate>("选定推荐社区", "Choose the community", (survey, _) => new(survey.Candidates.Count > 0 ? survey.Candidates[0].Community : "", new(Text, Text, Text))),
    ];

    public static IReadOnlyList<StepProbe<PilotApplication>> OfApplication { get; } =
    [
        Step<PilotApplication, PresentPaper>("提交申报材料", "Present a paper", (application, now) => new(NextPaper(application), Text, now.Today, LatestOf(application.Files) ?? Guid.Empty)),
        Step<PilotApplication, RecordConsent>("登记区级批准", "Record a consent", (application, now) =>
            new(application.Consents.Any(c => c.Giver is ConsentGiver.PartyCommittee) ? ConsentGiver.Government : ConsentGiver.PartyCommittee, Text, now.Today)),
        Step<PilotApplication, SubmitApplication>("提交申报", "Submit the application", (_, _) => new()),
        Step<PilotApplication, WithdrawApplication>("撤回申报", "Withdraw the application", (_, _) => new(Text)),
        Step<PilotApplication, PassOnApplication>("审核上报", "Agree and pass it on", (_, _) => new(Text, Text)),
        Step<PilotApplication, TakeBackApproval>("撤回审核意见", "Take the agreement back", (_, _) => new(Text)),
        Step<PilotApplication, ReturnApplication>("退回补正", "Return it for correction", (_, _) => new(Text, [], 5)),
        Step<PilotApplication, RejectApplication>("不予认可", "Reject it", (_, _) => new(Text)),
        Step<PilotApplication, RecogniseApplication>("批准认可", "Recognise the pilot", (_, _) => new(Text, Text)),
    ];

    public static IReadOnlyList<StepProbe<Pilot>> OfPilot { get; } =
    [
        Step<Pilot, ProposeWorkPlan>("报送工作方案", "Propose a work plan", (pilot, _) => NextPlan(pilot)),
        Step<Pilot, ApproveWorkPlan>("批准工作方案", "Approve the work plan", (pilot, _) => new(pilot.Versions)),
        Step<Pilot, ReturnWorkPlan>("退回工作方案", "Return the work plan", (pilot, _) => new(pilot.Versions, Text)),
        Step<Pilot, AddEvidence>("添加佐证材料", "Add evidence", (pilot, _) => new(TaskWithout(pilot, LatestOf(pilot.Files)), Text, LatestOf(pilot.Files), Beginning(pilot))),
        Step<Pilot, ReportProgress>("报告进度", "Report progress", (pilot, _) => FirstTask(pilot) is var task && pilot.Progress.GetValueOrDefault(task) == 50 ? new(task, 51, Text) : new(task, 50, Text)),
        Step<Pilot, RecordLaunch>("登记启动仪式", "Record the launch", (_, now) => new(now.Today, Text, [UnitLevel.Province, UnitLevel.Prefecture, UnitLevel.County])),
        Step<Pilot, RecordMobilisation>("登记动员", "Record the mobilisation", (_, now) => new(now.Today, Text, 1)),
        Step<Pilot, ProveGateItem>("提交阶段佐证", "Prove an item of a phase", (pilot, _) => new(NextItem(pilot).Phase, NextItem(pilot).Item, LatestOf(pilot.Files), Beginning(pilot))),
        Step<Pilot, PassGate>("完成阶段", "Close a phase", (pilot, _) => new(PhaseGates.Phases.FirstOrDefault(p => !pilot.GatesPassed.Contains(p)) ?? PhaseGates.Phases[^1])),
    ];

    /// <summary>A command with its names.</summary>
    public static StepProbe<TState> Step<TState, TCommand>(string zh, string en, Func<TState, Circumstances, TCommand> of) where TCommand : ICommand<TState> =>
        new(typeof(TCommand), zh, en, (state, now) => of(state, now));

    private static DateOnly ADayOff(DateOnly day) => day.AddDays(day is { Month: 12, Day: 31 } ? -1 : 1);

    private static DateOnly FirstFreeDay(ProgrammeRound round, DateOnly today) => round.Freezes.Where(f => f.To >= today).Select(f => f.To.AddDays(1)).DefaultIfEmpty(today).Max();

    private static PaperKind NextPaper(PilotApplication application) =>
        new[] { PaperKind.ImplementationPlan, PaperKind.FormalDocument }.Where(kind => application.Papers.All(p => p.Kind != kind)).DefaultIfEmpty(PaperKind.Supplement).First();

    private static Guid? LatestOf(IReadOnlyList<(Guid Id, long Size)> files) => files.Count > 0 ? files[^1].Id : null;

    /// <summary>A first plan, or the one that stands with its first goal put otherwise.</summary>
    private static ProposeWorkPlan NextPlan(Pilot pilot) => (pilot.Proposed ?? pilot.Plan) is { } plan
        ? new([plan.Goals[0] with { Goal = Text }, .. plan.Goals.Skip(1)], plan.Tasks, Text)
        : new([new(1, Text)], [new(1, 1, Text, Text, Text, "P2", new(pilot.Year, 12, 1), new(pilot.Year, 12, 31))]);

    private static int FirstTask(Pilot pilot) => pilot.Plan?.Tasks[0].Number ?? 0;

    private static int TaskWithout(Pilot pilot, Guid? file) => (pilot.Plan?.Tasks ?? []).FirstOrDefault(t => pilot.Evidence.All(e => e.Task != t.Number || e.File != file))?.Number ?? FirstTask(pilot);

    /// <summary>An event to cite where there is no file: that the pilot began.</summary>
    private static EventPlace? Beginning(Pilot pilot) => pilot.Files.Count > 0 ? null : new(Pilot.StreamOf(pilot.Application), 1);

    private static GateItem NextItem(Pilot pilot) =>
        PhaseGates.Phases.SelectMany(PhaseGates.ItemsOf).Where(i => PhaseGates.IsProvedByEvidence(i.Phase, i.Item)).OrderBy(pilot.Proved.Contains).First();
}
