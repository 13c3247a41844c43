using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Communities.CommunitiesRefusals;

namespace CreationPlatform.Communities;

/// <summary>Moves units, with all that hangs under them, under another one. Their codes stay.</summary>
internal sealed record MoveUnits(IReadOnlyList<string> Units, string To, DateOnly On, string DocumentNumber) : ICommand<Reorganisation>, IWithinUnits
{
    IEnumerable<string> IWithinUnits.Units => [.. Units, To];

    public Decision Decide(Reorganisation reorganisation, Circumstances now)
    {
        var decision = new UnitsReorganised(ReorganisationKind.Move, On, DocumentNumber, [.. Units.Select(u => new UnitPlacement(u, To))], []);
        if (reorganisation.Decided is not null) return reorganisation.Decide(decision);
        var refusal = now.WhyNotReorganised(On, [.. Units, To]) ?? Units.Select(u => now.Units.WhyNotUnder(u, To)).OfType<Refusal>().FirstOrDefault();
        return refusal is null ? reorganisation.Decide(decision) : Decision.Refuse(refusal);
    }

    internal sealed class Shape : AbstractValidator<MoveUnits>
    {
        public Shape()
        {
            RuleFor(c => c.Units).NotEmpty().Must(units => units.Distinct().Count() == units.Count && units.Count <= ReorganisationRules.MostUnits);
            RuleForEach(c => c.Units).NotEmpty().MaximumLength(40);
            RuleFor(c => c.To).NotEmpty().MaximumLength(40);
            RuleFor(c => c.On).NotEmpty();
            RuleFor(c => c.DocumentNumber).NotEmpty().MaximumLength(60);
        }
    }
}
