using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// A petition bureau, or a body above, hands the matter to a body under it and wants to hear by a day what became of it
/// (信访工作条例 22). Received the same day, with the clocks of a transfer; one such order at a time.
/// </summary>
internal sealed record AssignPetition(string To, DateOnly ReportBy, string Demands, string? Proof = null) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        if (WhyNotAssigned(petition, now) is { } refusal) return Decision.Refuse(refusal);

        return Decision
            .Record(new PetitionAssigned(
                petition.Holder, To, now.Units.PathCodes(To), now.Today, ReportBy, Sealed.For(petition.Petitioner, Demands),
                now.Deadline("XF-03", now.Today), now.Deadline("XF-04", now.Today), Sealed.ForOptional(petition.Petitioner, Proof)))
            .Under("信访工作条例 22");
    }

    private Refusal? WhyNotAssigned(Petition petition, Circumstances now) =>
        petition.WhyNotHandedOn(now)
        ?? AssignmentOpen.When(petition.Assignment is not null)
        ?? UnknownUnit.When(now.Units.Find(To) is null)
        ?? NotACompetentTarget.When(!now.Units.Find(To)!.CanDecide())
        ?? NotUnderTheAssigner.When(now.Units.Find(petition.Holder) is not { } holder || !now.Units.Directs(holder, now.Units.Find(To)!))
        ?? now.WhyNotGivenTo(petition, To)
        ?? DateInPast.When(ReportBy < now.Today);

    internal sealed class Shape : AbstractValidator<AssignPetition>
    {
        public Shape()
        {
            RuleFor(c => c.To).NotEmpty().Matches(UnitCode.Form);
            RuleFor(c => c.ReportBy).NotEmpty();
            RuleFor(c => c.Demands).NotEmpty().MaximumLength(4_000);
            RuleFor(c => c.Proof).MaximumLength(500);
        }
    }
}
