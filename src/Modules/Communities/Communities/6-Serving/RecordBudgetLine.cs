using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Communities.CommunitiesRefusals;

namespace CreationPlatform.Communities;

/// <summary>Records what a street's budget of a year sets aside, in yuan, with the number of the paper that says so; another paper can change it.</summary>
internal sealed record RecordBudgetLine(string Street, int Year, decimal Amount, string DocumentNumber) : ICommand<BudgetLine>, IWithinUnits
{
    IEnumerable<string> IWithinUnits.Units => [Street];

    public Decision Decide(BudgetLine line, Circumstances now)
    {
        if (now.Units.Find(Street) is not { IsBody: true, IsDepartment: false, Level: UnitLevel.Township }) return Decision.Refuse(UnknownStreet);
        if (Year > now.Today.Year + 1) return Decision.Refuse(AheadOfTime);
        var recorded = new BudgetLineRecorded(Street, Year, Amount, DocumentNumber);
        return recorded == line.Recorded ? Decision.AlreadySo : Decision.Record(recorded).Under(Programme);
    }

    internal sealed class Shape : AbstractValidator<RecordBudgetLine>
    {
        public Shape()
        {
            RuleFor(c => c.Street).NotEmpty().MaximumLength(40);
            RuleFor(c => c.Year).InclusiveBetween(2010, 2100);
            RuleFor(c => c.Amount).GreaterThan(0).PrecisionScale(14, 2, true);
            RuleFor(c => c.DocumentNumber).NotEmpty().MaximumLength(60);
        }
    }
}
