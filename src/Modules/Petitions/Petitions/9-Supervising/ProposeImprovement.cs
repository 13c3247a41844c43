using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// What a petition bureau learns from a matter it puts to whoever can change it (信访工作条例 40): to work better, to mend a policy, or to
/// call somebody to account. The body in whose area the matter lies has to say in writing what it makes of it.
/// </summary>
internal sealed record ProposeImprovement(ImprovementKind Aim, string To, string Proposed) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        var by = now.ActingBureauOver(petition.InCharge);
        if (WhyNotProposed(petition, by, now) is { } refusal) return Decision.Refuse(refusal);

        return Decision
            .Record(new ImprovementProposed(now.NewId("proposal"), by!.Code, To, Aim, now.Today, Sealed.For(petition.Petitioner, Proposed)))
            .Under("信访工作条例 40");
    }

    private Refusal? WhyNotProposed(Petition petition, OrgUnit? by, Circumstances now) =>
        petition.WhyEnded()
        ?? NotThePetitionBureau.When(by is null)
        ?? petition.WhyRecused(now)
        ?? UnknownUnit.When(now.Units.Find(To) is not { IsBody: true } to || to.IsPetitionBureau() || !now.Units.IsUnder(petition.InCharge, to.Area))
        ?? now.WhyNotGivenTo(petition, To)
        ?? ProposalOpen.When(petition.Proposals.Any(p => p.By == by!.Code && p.To == To && p.Aim == Aim));

    internal sealed class Shape : AbstractValidator<ProposeImprovement>
    {
        public Shape()
        {
            RuleFor(c => c.Aim).IsInEnum();
            RuleFor(c => c.To).NotEmpty().Matches(UnitCode.Form);
            RuleFor(c => c.Proposed).NotEmpty().MaximumLength(20_000);
        }
    }
}
