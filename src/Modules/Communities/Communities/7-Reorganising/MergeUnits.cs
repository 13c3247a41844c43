using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Communities.CommunitiesRefusals;

namespace CreationPlatform.Communities;

/// <summary>Ends units in another one of their level, which takes over what hung under them; their codes lead to it from then on.</summary>
internal sealed record MergeUnits(IReadOnlyList<string> Units, string Into, DateOnly On, string DocumentNumber) : ICommand<Reorganisation>, IWithinUnits
{
    IEnumerable<string> IWithinUnits.Units => [.. Units, Into];

    public Decision Decide(Reorganisation reorganisation, Circumstances now)
    {
        if (reorganisation.Decided is { } decided)
            return reorganisation.Decide(new(ReorganisationKind.Merger, On, DocumentNumber, decided.Placements, Endings));
        if (now.WhyNotReorganised(On, [.. Units, Into]) is { } refusal) return Decision.Refuse(refusal);
        if (Units.Contains(Into)) return Decision.Refuse(WouldLieUnderItself);
        if (Units.Any(u => now.Units.Find(u)!.Level != now.Units.Find(Into)!.Level)) return Decision.Refuse(MergerOfDifferentLevels);
        if (Units.Select(now.Units.WhyNotEnded).OfType<Refusal>().FirstOrDefault() is { } why) return Decision.Refuse(why);
        UnitPlacement[] taken = [.. Units.SelectMany(now.Units.ChildrenOf).Select(child => new UnitPlacement(child.Code, Into))];
        return taken.Length > ReorganisationRules.MostUnits
            ? Decision.Refuse(TooManyUnits)
            : reorganisation.Decide(new(ReorganisationKind.Merger, On, DocumentNumber, taken, Endings));
    }

    private UnitEnding[] Endings => [.. Units.Select(u => new UnitEnding(u, [Into]))];

    internal sealed class Shape : AbstractValidator<MergeUnits>
    {
        public Shape()
        {
            RuleFor(c => c.Units).NotEmpty().Must(units => units.Distinct().Count() == units.Count && units.Count <= ReorganisationRules.MostUnits);
            RuleForEach(c => c.Units).NotEmpty().MaximumLength(40);
            RuleFor(c => c.Into).NotEmpty().MaximumLength(40);
            RuleFor(c => c.On).NotEmpty();
            RuleFor(c => c.DocumentNumber).NotEmpty().MaximumLength(60);
        }
    }
}
