using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// 督办: a petition bureau or a body above says what is wrong with the handling, what it demands, and by when it wants an answer
/// (信访工作条例 40). It changes nothing in the matter itself; only the one who ordered it closes it.
/// </summary>
internal sealed record OrderSupervision(SupervisionCause Cause, string Demands, DateOnly AnswerBy) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        var by = now.ActingSuperiorOf(petition.InCharge, _ => true);
        if (WhyNotOrdered(petition, by, now) is { } refusal) return Decision.Refuse(refusal);

        return Decision
            .Record(new SupervisionOrdered(
                now.NewId("supervision"), by!.Code, now.Units.PathCodes(by.Code), petition.InCharge, Cause, Sealed.For(petition.Petitioner, Demands), now.Today, AnswerBy))
            .Under("信访工作条例 40");
    }

    private Refusal? WhyNotOrdered(Petition petition, OrgUnit? by, Circumstances now) =>
        petition.WhyEnded()
        ?? NotTheSupervisor.When(by is null)
        ?? petition.WhyRecused(now)
        ?? SupervisionOpen.When(petition.Supervisions.Any(s => s.By == by!.Code && s.Body == petition.InCharge && s.Cause == Cause))
        ?? NothingToExecute.When(Cause is SupervisionCause.ExecutionRefused && petition.ToExecuteSince is null)
        ?? DateInPast.When(AnswerBy < now.Today);

    internal sealed class Shape : AbstractValidator<OrderSupervision>
    {
        public Shape()
        {
            RuleFor(c => c.Cause).IsInEnum();
            RuleFor(c => c.Demands).NotEmpty().MaximumLength(4_000);
            RuleFor(c => c.AnswerBy).NotEmpty();
        }
    }
}
