using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

/// <summary>What is said no to in tasks between divisions.</summary>
internal static class CoordinationRefusals
{
    /// <summary>The source's sentences on the coordination group and on the two divisions that coordinate and give feedback.</summary>
    public const string Coordinating = "创建意见：组织领导与协调反馈";

    public static readonly Refusal NotTheAssigner = new("not-the-assigner", Coordinating,
        "任务由交办单位提出、调整和撤销。请由交办单位办理。", "The unit that asks for a task sets, moves and withdraws it. Ask that unit.");
    public static readonly Refusal NoTaskOwner = new("no-task-owner", Coordinating,
        "承办单位须是省、市、区三级的机关，并且不是交办单位自己。请从组织目录中选择。",
        "A task goes to a body of province, city or district other than the one that asks. Choose it from the directory.");
    public static readonly Refusal TaskDueBefore = new("task-due-before", PilotRefusals.OwnRule,
        "完成期限早于今天。请填写今天或者以后的日期。", "The task would be due before today. Give today or a later day.");
    public static readonly Refusal TaskNotOpen = new("task-not-open", PilotRefusals.OwnRule,
        "该任务已经完成或者撤销。请核对其状态。", "This task is done or withdrawn. Check how it stands.");
    public static readonly Refusal NotTheTaskOwner = new("not-the-task-owner", Coordinating,
        "该任务由另一单位承办。请由承办单位办理。", "Another unit owns this task. Ask that unit.");
}
