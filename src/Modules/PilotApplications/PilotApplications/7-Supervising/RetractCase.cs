using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.SupervisionRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>A division of city or province takes a published case back, and says why. From then on only the pilot and those above it see it.</summary>
internal sealed record RetractCase(string Reason) : ICommand<TypicalCase>
{
    public Decision Decide(TypicalCase @case, Circumstances now)
    {
        var by = now.SupervisorOf(@case.Community);
        if (WhyNotRetracted(@case, by) is { } refusal) return Decision.Refuse(refusal);
        return Decision.Record(new CaseRetracted(by!, Reason, now.Today)).Under(Supervising);
    }

    private Refusal? WhyNotRetracted(TypicalCase @case, string? by) =>
        CaseNotPublished.When(@case.Stage is not CaseStage.Published)
        ?? NotASupervisor.When(by is null)
        ?? WhyNot.WhyNotWritten(Reason);

    internal sealed class Shape : AbstractValidator<RetractCase>
    {
        public Shape() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
    }
}
