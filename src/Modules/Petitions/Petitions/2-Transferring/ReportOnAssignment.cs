using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// The body that was given the matter with an order to report says what became of it (信访工作条例 22), also when it handed the matter on,
/// or routed it elsewhere. A late report is recorded as late.
/// </summary>
internal sealed record ReportOnAssignment(string Result) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        if (WhyNotReported(petition, now) is { } refusal) return Decision.Refuse(refusal);

        var (by, to, reportBy) = petition.Assignment!;
        return Decision
            .Record(new AssignmentReported(to, by, now.Today, reportBy, Sealed.For(petition.Petitioner, Result)))
            .Under("信访工作条例 22");
    }

    private static Refusal? WhyNotReported(Petition petition, Circumstances now) =>
        petition.WhyEnded()
        ?? NoOpenAssignment.When(petition.Assignment is null)
        ?? NotTheAssigned.When(!now.Actor.ActsFor(petition.Assignment!.To))
        ?? petition.WhyRecused(now);

    internal sealed class Shape : AbstractValidator<ReportOnAssignment>
    {
        public Shape() => RuleFor(c => c.Result).NotEmpty().MaximumLength(20_000);
    }
}
