using CreationPlatform.BuildingBlocks;
using FluentValidation;

namespace CreationPlatform.Communities;

/// <summary>Sets up the affairs reception point with its petition window: where, and when it is open.</summary>
internal sealed record OpenReceptionPoint(string Community, string Place, string Hours, DateOnly From) : ICommand<FourOnes>, IWithinUnits
{
    IEnumerable<string> IWithinUnits.Units => [Community];

    public Decision Decide(FourOnes fourOnes, Circumstances now) =>
        FourOnes.SetUp(new ReceptionPointOpened(Community, Place, Hours, From), fourOnes.ReceptionPoint, Community, From, now);

    internal sealed class Shape : AbstractValidator<OpenReceptionPoint>
    {
        public Shape()
        {
            RuleFor(c => c.Community).NotEmpty().MaximumLength(40);
            RuleFor(c => c.Place).NotEmpty().MaximumLength(100);
            RuleFor(c => c.Hours).NotEmpty().MaximumLength(100);
            RuleFor(c => c.From).NotEmpty();
        }
    }
}
