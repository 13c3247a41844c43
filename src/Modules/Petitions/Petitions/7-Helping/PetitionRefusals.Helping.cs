using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>What only this step refuses.</summary>
internal static partial class PetitionRefusals
{
    public static readonly Refusal NotEnded = new("not-ended", "信访工作条例 37(3)",
        "复核意见尚未作出，请在信访程序中继续办理；这里登记终结之后的教育、帮扶和关爱。",
        "The last word has not been spoken, so go on in the procedure. Help, explanation and care after the end are recorded here.");
    public static readonly Refusal NotConcerned = new("not-concerned", "信访工作条例 37(3)",
        "只有登记、办理、复查或者复核该事项的单位可以登记帮扶。请由这些单位登记。",
        "Only units that registered, handled, reviewed or re-examined the matter record help for it. Ask one of them.");
}
