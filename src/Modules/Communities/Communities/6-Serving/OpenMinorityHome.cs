using CreationPlatform.BuildingBlocks;
using FluentValidation;

namespace CreationPlatform.Communities;

/// <summary>Sets up the minority home: its place, the fixed weekday on which it is open, and its funds of a year in yuan with where they come from.</summary>
internal sealed record OpenMinorityHome(string Community, string Place, DayOfWeek Weekday, decimal Funds, string FundsSource, DateOnly From) : ICommand<FourOnes>, IWithinUnits
{
    IEnumerable<string> IWithinUnits.Units => [Community];

    public Decision Decide(FourOnes fourOnes, Circumstances now) =>
        FourOnes.SetUp(new MinorityHomeOpened(Community, Place, Weekday, Funds, FundsSource, From), fourOnes.MinorityHome, Community, From, now);

    internal sealed class Shape : AbstractValidator<OpenMinorityHome>
    {
        public Shape()
        {
            RuleFor(c => c.Community).NotEmpty().MaximumLength(40);
            RuleFor(c => c.Place).NotEmpty().MaximumLength(100);
            RuleFor(c => c.Weekday).IsInEnum();
            RuleFor(c => c.Funds).GreaterThan(0).PrecisionScale(14, 2, true);
            RuleFor(c => c.FundsSource).NotEmpty().MaximumLength(100);
            RuleFor(c => c.From).NotEmpty();
        }
    }
}
