namespace CreationPlatform.BuildingBlocks;

/// <summary>A deadline with its proof: everything needed to count it again, offline and years later.</summary>
public sealed record Deadline(string Rule, DateOnly From, DateOnly Due);

/// <summary>The deadline rules and the working-day calendar in force, each with its version.</summary>
public sealed class RuleBook
{
    /// <summary>The rules and calendars built into the platform.</summary>
    public static RuleBook BuiltIn { get; } = new();

    /// <summary>Counts a deadline.</summary>
    public Deadline Deadline(string ruleId, DateOnly from, Guid? startedBy = null) => throw new NotSupportedException();
}
