using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// New facts, reasons or evidence bring a matter back that was declined, withdrawn, or answered without a review; a government or
/// department above orders it also where it finds the answer wrong. The matter is in hand as if raised that day: notice and acceptance
/// come anew, with their own clocks. After the last word it is never taken up again (信访工作条例 36(3)).
/// </summary>
internal sealed record ReopenPetition(string Grounds, string? NewFacts = null) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        var holder = now.Units.Find(petition.Holder);
        var by = now.Actor.ActsFor(petition.Holder) ? petition.Holder : now.ActingSuperiorOf(petition.Holder, upper => !upper.IsPetitionBureau())?.Code;
        if (WhyNotReopened(petition, holder, by, now) is { } refusal) return Decision.Refuse(refusal);

        return Decision
            .Record(new PetitionReopened(
                by!, holder!.Code, now.Today, Sealed.For(petition.Petitioner, Grounds), Sealed.ForOptional(petition.Petitioner, NewFacts),
                now.TransferDue(holder, now.Today), now.NoticeDue(holder, now.Today, petition.HasAddress)))
            .Under("信访工作条例 36(3)");
    }

    private Refusal? WhyNotReopened(Petition petition, OrgUnit? holder, string? by, Circumstances now) =>
        petition.WhyEnded()
        ?? NothingToReopen.When(petition.Stage is not (PetitionStage.Declined or PetitionStage.Withdrawn or PetitionStage.OpinionServed))
        ?? NotTheReopener.When(by is null)
        ?? petition.WhyRecused(now)
        ?? NoNewFacts.When(NewFacts is null && by == petition.Holder)
        ?? UnknownUnit.When(holder is null);

    internal sealed class Shape : AbstractValidator<ReopenPetition>
    {
        public Shape()
        {
            RuleFor(c => c.Grounds).NotEmpty().MaximumLength(4_000);
            RuleFor(c => c.NewFacts).MaximumLength(20_000);
        }
    }
}
