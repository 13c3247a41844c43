using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>What only this step refuses.</summary>
internal static partial class PetitionRefusals
{
    public static readonly Refusal NobodyAbove = new("nobody-above", "信访工作条例 18",
        "所反映单位之上没有可以受理的机关。请改选该单位的具体部门，或者向纪检监察机关反映。",
        "No body on the platform stands above this unit. Name the department that it is about, or turn to the discipline inspection.");
    public static readonly Refusal NotTheBodyAbove = new("not-the-body-above", "信访工作条例 18",
        "该反映由所反映单位的上一级机关核查，本人在该机关没有任职。",
        "The body above the unit complained of looks into it, and you hold no post there.");
    public static readonly Refusal FindingMade = new("finding-made", "信访工作条例 46",
        "核查结论已经作出。有新的情况的，信访人可以再次反映。",
        "A finding was made. When more happens, the petitioner can report again.");
}
