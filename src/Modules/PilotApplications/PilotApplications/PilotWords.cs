using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.PilotApplications;

/// <summary>A phase of the programme as a range of days; phases may overlap, as the second and the third do in November.</summary>
/// <param name="Phase">Its code, for instance <c>P1</c>; permanent.</param>
/// <param name="Title">What it is called.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
internal sealed record PhaseSpan(string Phase, string Title, DateOnly From, DateOnly To)
{
    public bool Holds(DateOnly day) => From <= day && day <= To;
}

/// <summary>逐级: one step of the way up, above the district that submits.</summary>
/// <param name="Level">The level whose body decides.</param>
/// <param name="Role">The role that decides there.</param>
/// <param name="Rule">The deadline rule under which it decides, for instance <c>PA-01</c>.</param>
/// <param name="Title">What the step is called.</param>
internal sealed record ApprovalStep(UnitLevel Level, string Role, string Rule, string Title);

/// <summary>The way of an application upwards. A new version holds for applications drafted after it; the others keep theirs.</summary>
/// <param name="Version">From 1.</param>
/// <param name="Steps">The steps from below; the last one recognises.</param>
internal sealed record ApprovalChain(int Version, IReadOnlyList<ApprovalStep> Steps)
{
    public static ApprovalChain None { get; } = new(0, []);
}

/// <summary>Days on which nothing is submitted and nothing decided, and on which clocks stand still.</summary>
internal sealed record Freeze(DateOnly From, DateOnly To, string Reason)
{
    public bool Holds(DateOnly day) => From <= day && day <= To;
}

/// <summary>A standard of indicators, since when it is in force for a round.</summary>
internal sealed record StandardInForce(string Standard, DateOnly From);
