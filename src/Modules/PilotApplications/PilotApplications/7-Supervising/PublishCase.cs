using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.PilotApplications.SupervisionRefusals;

namespace CreationPlatform.PilotApplications;

/// <summary>A division of city or province publishes a proposed case for every unit of the programme, in the wording that it answers for.</summary>
internal sealed record PublishCase(string Title, string Practice, string Results) : ICommand<TypicalCase>
{
    public Decision Decide(TypicalCase @case, Circumstances now)
    {
        var by = now.SupervisorOf(@case.Community);
        if (WhyNotPublished(@case, by) is { } refusal) return Decision.Refuse(refusal);
        return Decision.Record(new CasePublished(@case.Round, @case.Community, @case.Kind, Title, Practice, Results, by!, now.Today)).Under(Supervising);
    }

    private Refusal? WhyNotPublished(TypicalCase @case, string? by) =>
        CaseNotOpen.When(@case.Stage is not CaseStage.Proposed)
        ?? NotASupervisor.When(by is null)
        ?? WhyNot.WhyNotWritten(Title, Practice, Results);

    internal sealed class Shape : AbstractValidator<PublishCase>
    {
        public Shape()
        {
            RuleFor(c => c.Title).NotEmpty().MaximumLength(120);
            RuleFor(c => c.Practice).NotEmpty().MaximumLength(4_000);
            RuleFor(c => c.Results).NotEmpty().MaximumLength(2_000);
        }
    }
}
