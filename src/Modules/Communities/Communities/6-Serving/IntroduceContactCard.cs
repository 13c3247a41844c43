using CreationPlatform.BuildingBlocks;
using FluentValidation;

namespace CreationPlatform.Communities;

/// <summary>Introduces the contact card: what it tells a resident. Who has one belongs to the residents’ own consent and is not kept here.</summary>
internal sealed record IntroduceContactCard(string Community, string Contents, DateOnly From) : ICommand<FourOnes>, IWithinUnits
{
    IEnumerable<string> IWithinUnits.Units => [Community];

    public Decision Decide(FourOnes fourOnes, Circumstances now) =>
        FourOnes.SetUp(new ContactCardIntroduced(Community, Contents, From), fourOnes.ContactCard, Community, From, now);

    internal sealed class Shape : AbstractValidator<IntroduceContactCard>
    {
        public Shape()
        {
            RuleFor(c => c.Community).NotEmpty().MaximumLength(40);
            RuleFor(c => c.Contents).NotEmpty().MaximumLength(500);
            RuleFor(c => c.From).NotEmpty();
        }
    }
}
