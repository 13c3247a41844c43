using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.FundingRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>
/// The unit that gives the money plans an amount for a pilot in a year's budget, with the number of the paper. More is planned as further lines.
/// Before the province has recognised the community as the pilot of its district there is nothing to plan for.
/// </summary>
internal sealed record PlanFunding(Guid Round, string Community, FundingSource Source, decimal Amount, string Purpose, int BudgetYear, string DocumentNumber)
    : ICommand<PilotFunding>, IWithinUnits, ILookBeyond<PilotFunding, Pilot>
{
    IEnumerable<string> IWithinUnits.Units => [Community];

    public IEnumerable<Guid> Beyond(PilotFunding state, OrgTree units) => units.PathOf(Community).Where(u => u.Level == UnitLevel.County).Select(u => PilotOf(u.Code));

    public Decision Decide(PilotFunding funding, Circumstances now)
    {
        var path = now.Units.PathOf(Community).ToList();
        var giver = path.FirstOrDefault(u => u.IsBody && u.Level == FundingSources.LevelOf(Source));
        if (WhyNotPlanned(giver, now) is { } refusal) return Decision.Refuse(refusal);
        if (funding.Lines.Any(IsThe)) return Decision.AlreadySo;
        return Decision.Record(new FundingPlanned(
            Round, Community, path.FirstOrDefault(u => u is { IsBody: true, Level: UnitLevel.Township })?.Code, path.First(u => u.Level == UnitLevel.County).Code,
            [.. path.Select(u => u.Code)], now.NewId("funding-line"), Source, giver!.Code, Purpose, BudgetYear, Yuan.Exact(Amount), DocumentNumber, now.Actor.Account, now.Today))
            .Under(Guaranteeing);
    }

    private Refusal? WhyNotPlanned(OrgUnit? giver, Circumstances now) =>
        NoFundedCommunity.When(!now.IsCommunityOfDistrict(Community))
        ?? NoSuchBudget.When(giver is null)
        ?? MoneyOfAnother.When(!now.ActsForArea(giver!.Code))
        ?? NotAPilot.When(Beyond(PilotFunding.Initial, now.Units).All(id => now.Other<Pilot>(id)?.Community != Community))
        ?? BudgetYearAhead.When(BudgetYear > now.Today.Year + 1)
        ?? WhyNot.WhyNotWritten(Purpose, DocumentNumber);

    private Guid PilotOf(string district) => Pilot.StreamOf(PilotApplication.StreamOf(Round, district));

    private bool IsThe(FundingLine line) =>
        line.DroppedFor is null && line.Source == Source && line.Purpose == Purpose && line.BudgetYear == BudgetYear && line.Planned == Amount && line.DocumentNumber == DocumentNumber;

    internal sealed class Shape : AbstractValidator<PlanFunding>
    {
        public Shape()
        {
            RuleFor(c => c.Round).NotEmpty();
            RuleFor(c => c.Community).NotEmpty().Matches("^[0-9]{12}$");
            RuleFor(c => c.Source).IsInEnum();
            RuleFor(c => c.Amount).GreaterThan(0).PrecisionScale(14, 2, true);
            RuleFor(c => c.Purpose).NotEmpty().MaximumLength(200);
            RuleFor(c => c.BudgetYear).InclusiveBetween(2010, 2100);
            RuleFor(c => c.DocumentNumber).NotEmpty().MaximumLength(80);
        }
    }
}
