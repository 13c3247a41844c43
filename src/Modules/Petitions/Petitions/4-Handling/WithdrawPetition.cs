using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// The petitioner does not pursue the matter any more; who has it in hand records this with how it is known (信访工作条例 33). It ends
/// there, before any opinion, and only new facts, reasons or evidence bring it back.
/// </summary>
internal sealed record WithdrawPetition(DateOnly On, string Proof) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        if (WhyNotWithdrawn(petition, now) is { } refusal) return Decision.Refuse(refusal);

        return Decision
            .Record(new PetitionWithdrawn(petition.Holder, On, Sealed.For(petition.Petitioner, Proof)))
            .Under("信访工作条例 33");
    }

    private Refusal? WhyNotWithdrawn(Petition petition, Circumstances now) =>
        petition.WhyClosed()
        ?? OpinionAlreadyIssued.When(petition.Stage > PetitionStage.Accepted)
        ?? NotInHand.When(!now.Actor.ActsFor(petition.Holder))
        ?? petition.WhyRecused(now)
        ?? now.WhyNotOn(On, petition.Since);

    internal sealed class Shape : AbstractValidator<WithdrawPetition>
    {
        public Shape()
        {
            RuleFor(c => c.On).NotEmpty();
            RuleFor(c => c.Proof).NotEmpty().MaximumLength(4_000);
        }
    }
}
