using CreationPlatform.BuildingBlocks;
using FluentValidation;

namespace CreationPlatform.Petitions;

/// <summary>
/// The petitioner rates how the matter was taken in and told about, and how it was handled (信访工作条例 21): once, with one change. Nobody
/// else can, and no unit learns who has.
/// </summary>
internal sealed record RatePetition(Satisfaction Reception, Satisfaction Handling, bool WithOwnCode, string? Words = null) : ICommand<SatisfactionRating>
{
    public Decision Decide(SatisfactionRating rating, Circumstances now)
    {
        if (IsAsGiven(rating.Given)) return Decision.AlreadySo;
        if (SatisfactionRating.WhyNotRated(rating.Until, rating.Given, WithOwnCode, now.Today) is { } refusal) return Decision.Refuse(refusal);

        return Decision
            .Record(new PetitionRated(Reception, Handling, WithOwnCode, now.Today, Sealed.ForOptional(rating.Petitioner, Words)))
            .Under("信访工作条例 21");
    }

    private bool IsAsGiven(GivenRating? given) =>
        Words is null && given is not null && (given.Reception, given.Handling, given.WithOwnCode) == (Reception, Handling, WithOwnCode);

    internal sealed class Shape : AbstractValidator<RatePetition>
    {
        public Shape()
        {
            RuleFor(c => c.Reception).IsInEnum();
            RuleFor(c => c.Handling).IsInEnum();
            RuleFor(c => c.Words).Length(1, 2_000);
        }
    }
}
