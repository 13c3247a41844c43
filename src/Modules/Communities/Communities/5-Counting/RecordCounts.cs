using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Communities.CommunitiesRefusals;
using static CreationPlatform.Communities.ProfileMeasure;

namespace CreationPlatform.Communities;

/// <summary>A measure and how many.</summary>
internal sealed record CountedMeasure(ProfileMeasure Measure, int Value);

/// <summary>Records counts of a community, all of one day and from one source.</summary>
internal sealed record RecordCounts(string Community, DateOnly AsOf, string Source, IReadOnlyList<CountedMeasure> Counts) : ICommand<CommunityProfile>, IWithinUnits
{
    private static readonly (ProfileMeasure Part, ProfileMeasure Whole)[] Parts =
    [
        (MinorityHouseholds, Households), (MinorityHouseholdsInNeed, MinorityHouseholds), (MinorityPermanentResidents, PermanentResidents),
        (MinorityTemporaryResidents, TemporaryResidents), (CivilisedBuildingGroups, BuildingGroups), (CivilisedFamilies, Households),
    ];

    IEnumerable<string> IWithinUnits.Units => [Community];

    public Decision Decide(CommunityProfile profile, Circumstances now)
    {
        if (now.Units.Find(Community) is not { Level: UnitLevel.Community }) return Decision.Refuse(UnknownCommunity);
        if (AsOf > now.Today) return Decision.Refuse(AheadOfTime);
        ProfileCount[] counted = [.. Counts.Select(c => new ProfileCount(c.Measure, c.Value, AsOf, Source))];
        if (profile.Counts.Any(held => held.AsOf > AsOf && Counts.Any(c => c.Measure == held.Measure))) return Decision.Refuse(CountedLater);
        var after = profile.Counts.With(counted);
        if (after.SequenceEqual(profile.Counts)) return Decision.AlreadySo;
        return Parts.Any(p => after.Of(p.Part) > after.Of(p.Whole)) ? Decision.Refuse(PartExceedsWhole) : Decision.Record(new CountsRecorded(Community, counted)).Under(Programme);
    }

    internal sealed class Shape : AbstractValidator<RecordCounts>
    {
        public Shape()
        {
            RuleFor(c => c.Community).NotEmpty().MaximumLength(40);
            RuleFor(c => c.AsOf).NotEmpty();
            RuleFor(c => c.Source).NotEmpty().MaximumLength(100);
            RuleFor(c => c.Counts).NotEmpty().Must(counts => counts.All(c => c is not null) && counts.Select(c => c.Measure).Distinct().Count() == counts.Count);
            RuleForEach(c => c.Counts).ChildRules(count =>
            {
                count.RuleFor(c => c.Measure).IsInEnum();
                count.RuleFor(c => c.Value).InclusiveBetween(0, 10_000_000);
            });
        }
    }
}
