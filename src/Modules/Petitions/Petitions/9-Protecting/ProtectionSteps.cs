using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>What can be done about a report of retaliation or disclosure, as whoever decides on it would plausibly do it now.</summary>
internal static class ProtectionSteps
{
    public static IReadOnlyList<StepProbe<ProtectionReport>> All { get; } =
    [
        new(typeof(AcknowledgeProtectionReport), "告知收到", "Give word of receipt", (_, _) => new AcknowledgeProtectionReport()),
        new(typeof(DecideProtectionReport), "作出核查结论", "Make the finding", (_, _) => new DecideProtectionReport(false, "（试问）", [])),
    ];
}
