using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

/// <summary>The steps of a pilot at work in words, made of open fields only.</summary>
internal static class PilotAtWorkWords
{
    public static Told Of(IEvent<Pilot> @event, OrgTree units) => @event switch
    {
        PilotBegun e => new($"{units.NameOf(e.Community)}成为试点，工作方案由{units.NameOf(e.Approver)}批准", $"{units.NameOf(e.Community)} became a pilot; {units.NameOf(e.Approver)} approves its plans"),
        WorkPlanProposed e => new Told(
                $"社区提出工作方案第 {e.Plan.Version} 版（{e.Plan.Goals.Count} 个目标、{e.Plan.Tasks.Count} 项任务）{(e.Plan.Reason is { } why ? $"，原因：{why}" : "")}",
                $"the community proposed version {e.Plan.Version} of its work plan ({e.Plan.Goals.Count} goals, {e.Plan.Tasks.Count} tasks){(e.Plan.Reason is { } reason ? $", because: {reason}" : "")}")
            .Until(e.Due, "批复应", "an answer is due"),
        WorkPlanReturned e => new($"工作方案第 {e.Version} 版退回：{e.Reason}", $"version {e.Version} of the work plan was given back: {e.Reason}"),
        WorkPlanApproved e => new($"工作方案第 {e.Version} 版获批准", $"version {e.Version} of the work plan was approved"),
        PilotFileAttached => new("添加附件", "a file was attached"),
        TaskEvidenceAdded e => new($"任务 {e.Evidence.Task} 添加佐证：{e.Evidence.Title}", $"evidence of task {e.Evidence.Task} was added: {e.Evidence.Title}"),
        TaskProgressed e => new($"任务 {e.Task} 进度 {e.Percent}%：{e.Statement}", $"task {e.Task} is at {e.Percent}%: {e.Statement}"),
        LaunchHeld e => new($"{Told.Day(e.HeldOn)} 在{e.Place}举行省、市、区三级启动仪式", $"province, city and district launched the pilot on {Told.Day(e.HeldOn)} at {e.Place}"),
        MobilisationHeld e => new($"{Told.Day(e.HeldOn)} 在{e.Place}召开动员会，{e.Participants} 人参加", $"the district mobilised on {Told.Day(e.HeldOn)} at {e.Place}; {e.Participants} took part"),
        GateItemProved e => new($"{e.Phase} 阶段材料齐备一项：{PhaseGates.TitleOf(new(e.Phase, e.Item))}", $"an item of gate {e.Phase} was proved: {e.Item}"),
        GatePassed e => new($"{e.Phase} 阶段办结", $"phase {e.Phase} was closed"),
        _ => throw new UnhandledEventException(typeof(Timeline), @event),
    };

    /// <summary>The events that a step cites as evidence.</summary>
    public static IEnumerable<(Guid Stream, long Version)> CitedBy(IEvent<Pilot> @event) => @event switch
    {
        TaskEvidenceAdded e => e.Evidence.Cites.AsCited(),
        GateItemProved e => e.Cites.AsCited(),
        _ => [],
    };
}
