using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

/// <summary>A petitioner reports on 28 April 2026 that the street retaliates, and the district looks into it.</summary>
internal static class ProtectionHistory
{
    public static readonly Guid PetitionId = StreamIds.From("a petition with consequences");
    public static readonly Guid Person = PetitionHistory.Person;
    public static readonly DateOnly Day = new(2026, 4, 28), LastDay = new(2026, 5, 28);

    public static ProtectionReportFiled Filed => new(
        PetitionId, Person, ProtectionCause.Retaliation, Street, [Street], District, Day, PetitionHistory.For("低保审核被无故搁置"),
        PetitionHistory.Due("PR-01", from: Day, on: new(2026, 5, 8)), PetitionHistory.Due("PR-02", from: Day, on: LastDay));

    public static ProtectionReportAcknowledged Acknowledged => new(District, new(2026, 5, 6), new(2026, 5, 8));

    public static ProtectionFindingMade Found => new(
        District, true, PetitionHistory.For("审核被停与信访有关"), [ProtectionMeasure.StopAndRestore, ProtectionMeasure.Accountability], new(2026, 5, 20), LastDay);
}
