using CreationPlatform.BuildingBlocks;
using FluentValidation;

namespace CreationPlatform.Communities;

/// <summary>Sets up the hotline as an entry point: 12345 itself, or a line that hands its calls over to 12345 and carries the ticket numbers
/// (hotlines were merged into 12345, 国办发〔2020〕53号); no new number is needed.</summary>
internal sealed record ConnectHotline(string Community, string Number, DateOnly From) : ICommand<FourOnes>, IWithinUnits
{
    IEnumerable<string> IWithinUnits.Units => [Community];

    public Decision Decide(FourOnes fourOnes, Circumstances now) =>
        FourOnes.SetUp(new HotlineConnected(Community, Number, From), fourOnes.Hotline, Community, From, now);

    internal sealed class Shape : AbstractValidator<ConnectHotline>
    {
        public Shape()
        {
            RuleFor(c => c.Community).NotEmpty().MaximumLength(40);
            RuleFor(c => c.Number).Matches("^[0-9]{5}$|^[0-9]{3,4}-?[0-9]{7,8}$");
            RuleFor(c => c.From).NotEmpty();
        }
    }
}
