using System.Globalization;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

/// <summary>What a round begins with: the phases of the source and the usual way up. Both are data, and a round may differ from them.</summary>
internal static class ProgrammeData
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Phases = Table("phases.csv"), Steps = Table("approval_chain.csv");

    /// <summary>The first version of every round's chain.</summary>
    public static ApprovalChain UsualChain { get; } =
        new(1, [.. Steps.Select(row => new ApprovalStep(Enum.Parse<UnitLevel>(row["level"], ignoreCase: true), row["role"], row["rule"], row["title"]))]);

    /// <summary>The source's phases in a year; it names none itself.</summary>
    public static IReadOnlyList<PhaseSpan> PhasesOf(int year) =>
        [.. Phases.Select(row => new PhaseSpan(row["phase"], row["title"], Day(year, row["start"]), Day(year, row["end"])))];

    private static DateOnly Day(int year, string day) =>
        DateOnly.ParseExact($"{year.ToString("0000", CultureInfo.InvariantCulture)}-{day}", "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Table(string file) => [.. EmbeddedTable.Read(typeof(ProgrammeData).Assembly, file)];
}
