using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// The petitioner reports retaliation or disclosure by a unit (信访工作条例 18, 30, 46). It goes to the next body above that unit to which the
/// petition is not closed, with a day for word of receipt and one for a finding.
/// </summary>
internal sealed record FileProtectionReport(Guid Petition, Guid Petitioner, ProtectionCause Cause, string Against, IReadOnlyList<string> ClosedTo, string Happened)
    : ICommand<ProtectionReport>
{
    /// <summary>The rules for word of receipt and for the finding.</summary>
    public const string AcknowledgementRule = "PR-01", FindingRule = "PR-02";

    public Decision Decide(ProtectionReport report, Circumstances now)
    {
        if (report.Against is not null) return Decision.AlreadySo;
        if (UnknownUnit.When(now.Units.Find(Against) is null) is { } unknown) return Decision.Refuse(unknown);
        string[] closed = [.. ClosedTo.Prepend(Against).Distinct()];
        if (now.Units.PathOf(Against).Skip(1).FirstOrDefault(u => u.IsBody && !now.Units.AnswersTo(u.Code, closed)) is not { } above) return Decision.Refuse(NobodyAbove);

        return Decision
            .Record(new ProtectionReportFiled(
                Petition, Petitioner, Cause, Against, closed, above.Code, now.Today, Sealed.For(Petitioner, Happened), now.Deadline(AcknowledgementRule, now.Today), now.Deadline(FindingRule, now.Today)))
            .Under(Cause is ProtectionCause.Retaliation ? "信访工作条例 18" : "信访工作条例 30");
    }

    internal sealed class Shape : AbstractValidator<FileProtectionReport>
    {
        public Shape()
        {
            RuleFor(c => c.Cause).IsInEnum();
            RuleFor(c => c.Against).NotEmpty().Matches(UnitCode.Form);
            RuleFor(c => c.Happened).NotEmpty().MaximumLength(4_000);
        }
    }
}
