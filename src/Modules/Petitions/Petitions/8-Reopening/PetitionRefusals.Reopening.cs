using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>What only this step refuses.</summary>
internal static partial class PetitionRefusals
{
    public static readonly Refusal NothingToReopen = new("nothing-to-reopen", "信访工作条例 36(3)",
        "只有不予受理、已经撤回，或者已经送达且没有请求复查的事项可以重新启动。请核对事项的当前状态。",
        "Only a matter that was declined, withdrawn, or answered without a request for review can be reopened. Check how it stands.");
    public static readonly Refusal NotTheReopener = new("not-the-reopener", "信访工作条例 36(3)",
        "只有原办理单位或者其上级机关可以重新启动该事项，本人在这些单位没有任职。请联系该单位。",
        "Only the unit that has the matter, or a body above it, reopens it, and you hold no post there. Contact that unit.");
    public static readonly Refusal NoNewFacts = new("no-new-facts", "信访工作条例 36(3)",
        "没有新的事实、理由或者证据，原办理单位不能重新启动。请写明新的情况；认为答复错误的，由上级机关决定。",
        "Without new facts, reasons or evidence the unit does not reopen its own matter. State what is new; where the answer is wrong, a body above decides.");
}
