using System.Text.Json;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>The official words of the annual report.</summary>
internal static class ReportWords
{
    private static readonly IReadOnlyDictionary<string, string> Titles = new Dictionary<string, string>
    {
        ["class"] = "信访类别", ["channel"] = "信访渠道", ["topic"] = "所涉领域", ["accused"] = "被检举控告单位", ["transferred"] = "转送", ["assigned"] = "交办", ["repeated"] = "重复信访", ["extended"] = "延长办理期限",
        ["stage"] = "办理进度", ["routing"] = "导入法定途径", ["outcome"] = "处理意见", ["reviewOutcome"] = "复查意见", ["reexaminationOutcome"] = "复核意见", ["uptake"] = "建议采纳",
        ["supervision"] = "督办（第四十条）", ["improvement"] = "改进工作、完善政策、追究责任的建议（第四十条）",
        ["notice"] = "告知（第二十三条）", ["opinion"] = "处理意见（第三十四条）", ["review"] = "复查（第三十五条）", ["reexamination"] = "复核（第三十六条）",
    };

    /// <summary>What a section or a time is called.</summary>
    public static string TitleOf(string kind) => Titles[kind];

    /// <summary>What one kind is called.</summary>
    public static (string Zh, string En) Of(string kind, string key, OrgTree tree) => kind switch
    {
        "class" => Parse<PetitionClass>(key).Words(),
        "channel" => Parse<PetitionChannel>(key).Words(),
        "topic" => Parse<PetitionTopic>(key).Words(),
        "stage" => Parse<PetitionStage>(key).Label(),
        "routing" => Parse<StatutoryRouting>(key).Words(),
        "outcome" => Parse<HandlingOutcome>(key).Words(),
        "reviewOutcome" or "reexaminationOutcome" => Parse<ReviewOutcome>(key).Words(),
        "uptake" => Parse<ProposalUptake>(key).Words(),
        "accused" => (tree.NameOf(key), tree.NameOf(key)),
        "transferred" => ("已转送有权处理的机关、单位", "transferred to a competent body"),
        "assigned" => ("已交办并要求报告结果", "assigned with a report to be made"),
        "repeated" => ("与此前事项认定为重复", "found to repeat an earlier matter"),
        "extended" => ("经批准延长办理期限", "time for handling extended"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "It has no words yet."),
    };

    private static T Parse<T>(string key) where T : struct, Enum => JsonSerializer.Deserialize<T>($"\"{key}\"", StoredJson.Options);
}
