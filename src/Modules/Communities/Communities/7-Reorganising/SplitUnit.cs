using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Communities.CommunitiesRefusals;

namespace CreationPlatform.Communities;

/// <summary>A unit that takes over a part, and what hangs under it from then on.</summary>
internal sealed record SplitPart(string Into, IReadOnlyList<string> Units);

/// <summary>
/// Shares out what hangs under a unit among others of its level, opened before. The unit stays with the rest, or ends when nothing is left.
/// </summary>
internal sealed record SplitUnit(string Unit, IReadOnlyList<SplitPart> Parts, bool Ends, DateOnly On, string DocumentNumber) : ICommand<Reorganisation>, IWithinUnits
{
    IEnumerable<string> IWithinUnits.Units => [Unit, .. Parts.Select(p => p.Into)];

    public Decision Decide(Reorganisation reorganisation, Circumstances now)
    {
        var decision = new UnitsReorganised(ReorganisationKind.Split, On, DocumentNumber,
            [.. Parts.SelectMany(p => p.Units.Select(u => new UnitPlacement(u, p.Into)))], Ends ? [new(Unit, [.. Parts.Select(p => p.Into)])] : []);
        if (reorganisation.Decided is not null) return reorganisation.Decide(decision);
        return WhyNot(now, [.. decision.Placements.Select(p => p.Unit)]) is { } refusal ? Decision.Refuse(refusal) : reorganisation.Decide(decision);
    }

    private Refusal? WhyNot(Circumstances now, string[] sharedOut)
    {
        string[] into = [.. Parts.Select(p => p.Into)];
        if (now.WhyNotReorganised(On, [Unit, .. into, .. sharedOut]) is { } refusal) return refusal;
        if (into.Contains(Unit)) return WouldLieUnderItself;
        if (into.Any(code => now.Units.Find(code)!.Level != now.Units.Find(Unit)!.Level)) return MergerOfDifferentLevels;
        if (sharedOut.Any(code => now.Units.Find(code)!.Parent != Unit) || sharedOut.Distinct().Count() < sharedOut.Length) return NotSharedOutOnce;
        if (!Ends) return null;
        return now.Units.WhyNotEnded(Unit) ?? (now.Units.ChildrenOf(Unit).Count > sharedOut.Length ? UnitsStandUnderIt : null);
    }

    internal sealed class Shape : AbstractValidator<SplitUnit>
    {
        public Shape()
        {
            RuleFor(c => c.Unit).NotEmpty().MaximumLength(40);
            RuleFor(c => c.Parts).NotEmpty().Must(parts => parts.All(p => p is not null)
                && parts.Select(p => p.Into).Distinct().Count() == parts.Count && parts.Sum(p => p.Units.Count + 1) <= ReorganisationRules.MostUnits);
            RuleForEach(c => c.Parts).ChildRules(part =>
            {
                part.RuleFor(p => p.Into).NotEmpty().MaximumLength(40);
                part.RuleForEach(p => p.Units).NotEmpty().MaximumLength(40);
            });
            RuleFor(c => c.On).NotEmpty();
            RuleFor(c => c.DocumentNumber).NotEmpty().MaximumLength(60);
        }
    }
}
