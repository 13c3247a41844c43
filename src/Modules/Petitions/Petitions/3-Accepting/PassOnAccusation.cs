using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// The holding body or petition bureau hands an accusation to the discipline or competent body, which works by its own rules
/// (信访工作条例 22, 31(2)). It ends here; the duty to give notice of receipt remains.
/// </summary>
internal sealed record PassOnAccusation(string ReceivingBody, string? Remarks = null) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        if (WhyNotPassedOn(petition, now) is { } refusal) return Decision.Refuse(refusal);

        return Decision
            .Record(new AccusationPassedOn(petition.Holder, now.Today, ReceivingBody, Sealed.ForOptional(petition.Petitioner, Remarks)))
            .Under("信访工作条例 31(2)");
    }

    private Refusal? WhyNotPassedOn(Petition petition, Circumstances now) =>
        petition.WhyClosed()
        ?? NotAnAccusation.When(petition.Class is not PetitionClass.Accusation)
        ?? NotInYourHands.When(!now.Actor.ActsFor(petition.Holder))
        ?? petition.WhyRecused(now)
        ?? CommunityCannotDecide.When(now.Units.Find(petition.Holder) is not { IsBody: true })
        ?? ObjectionOpen.When(petition.HasOpenObjection)
        ?? AccusedCannotReceive.When(now.Units.All.Any(u => u.Name == ReceivingBody.Trim() && now.Units.AnswersTo(u.Code, petition.ClosedTo)));

    internal sealed class Shape : AbstractValidator<PassOnAccusation>
    {
        public Shape()
        {
            RuleFor(c => c.ReceivingBody).NotEmpty().MaximumLength(100);
            RuleFor(c => c.Remarks).MaximumLength(4_000);
        }
    }
}
