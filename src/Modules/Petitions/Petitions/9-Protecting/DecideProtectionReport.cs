using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// The body above finds the report confirmed or not, with reasons that the petitioner is told, and says what is done about it (信访工作条例 18,
/// 46). A late finding is recorded as late.
/// </summary>
internal sealed record DecideProtectionReport(bool Confirmed, string Reasons, IReadOnlyList<ProtectionMeasure> Measures) : ICommand<ProtectionReport>
{
    public Decision Decide(ProtectionReport report, Circumstances now)
    {
        if (WhyNotDecided(report, now) is { } refusal) return Decision.Refuse(refusal);

        return Decision
            .Record(new ProtectionFindingMade(report.DecidedBy, Confirmed, Sealed.For(report.Petitioner, Reasons), Measures, now.Today, report.FindBy))
            .Under("信访工作条例 46");
    }

    private static Refusal? WhyNotDecided(ProtectionReport report, Circumstances now) =>
        NotTheBodyAbove.When(!now.Actor.ActsFor(report.DecidedBy)) ?? FindingMade.When(report.IsDecided);

    internal sealed class Shape : AbstractValidator<DecideProtectionReport>
    {
        public Shape()
        {
            RuleFor(c => c.Reasons).NotEmpty().MaximumLength(4_000);
            RuleFor(c => c.Measures).NotNull();
            RuleFor(c => c.Measures).NotEmpty().When(c => c.Confirmed);
            RuleForEach(c => c.Measures).IsInEnum();
        }
    }
}
