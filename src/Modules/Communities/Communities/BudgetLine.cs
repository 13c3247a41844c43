using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Communities;

/// <summary>The line for the communities' ethnic work in a street's budget of one year (seed line 16).</summary>
internal sealed record BudgetLine(BudgetLineRecorded? Recorded) : IState<BudgetLine>, IWithinUnits
{
    public static string Category => "budget-line";
    public static BudgetLine Initial { get; } = new((BudgetLineRecorded?)null);

    /// <summary>The stream follows from street and year.</summary>
    public static Guid IdOf(string street, int year) => StreamIds.From(FormattableString.Invariant($"budget-line:{street}:{year}"));

    public IEnumerable<string> Units => Recorded is null ? [] : [Recorded.Street];

    public BudgetLine Evolve(IEvent<BudgetLine> @event) => @event switch
    {
        BudgetLineRecorded e => new(e),
        _ => throw new UnhandledEventException(typeof(BudgetLine), @event),
    };
}
