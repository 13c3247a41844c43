using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Communities;

/// <summary>A street's budget line of a year, and what it was before.</summary>
[Document("budget_line")]
internal sealed record BudgetLineDetails(Guid Id, string Street, int Year, decimal Amount, string DocumentNumber, IReadOnlyList<BudgetLineRecorded> Before)
    : IReadModel<BudgetLineDetails, BudgetLine>, IOpenToAllUnits
{
    public static BudgetLineDetails Initial(Guid id) => new(id, "", 0, 0, "", []);

    public BudgetLineDetails Evolve(Recorded<BudgetLine> fact) => fact.Event switch
    {
        BudgetLineRecorded e => new(Id, e.Street, e.Year, e.Amount, e.DocumentNumber, Street.Length == 0 ? [] : [.. Before, new(Street, Year, Amount, DocumentNumber)]),
        _ => throw new UnhandledEventException(typeof(BudgetLineDetails), fact.Event),
    };
}
