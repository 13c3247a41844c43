using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.SupervisionRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>A division of city or province says why a proposed case is not published. It can be proposed anew.</summary>
internal sealed record DeclineCase(string Reason) : ICommand<TypicalCase>
{
    public Decision Decide(TypicalCase @case, Circumstances now)
    {
        var by = now.SupervisorOf(@case.Community);
        if (WhyNotDeclined(@case, by) is { } refusal) return Decision.Refuse(refusal);
        return Decision.Record(new CaseDeclined(by!, Reason, now.Today)).Under(Supervising);
    }

    private Refusal? WhyNotDeclined(TypicalCase @case, string? by) =>
        CaseNotOpen.When(@case.Stage is not CaseStage.Proposed)
        ?? NotASupervisor.When(by is null)
        ?? WhyNot.WhyNotWritten(Reason);

    internal sealed class Shape : AbstractValidator<DeclineCase>
    {
        public Shape() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
    }
}
