using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>The petitioner has the handling opinion in writing and may ask for a review for 30 days from then on (信访工作条例 35).</summary>
internal sealed record ServeHandlingOpinion(ServiceMethod Method, DateOnly ServedOn, string? Proof = null, Guid? ProofFile = null) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        if (WhyNotOpen(petition, now) is { } refusal) return Decision.Refuse(refusal);
        if (petition.Stage is PetitionStage.OpinionServed && petition.Since == ServedOn) return Decision.AlreadySo;
        if (WhyNotServed(petition, now) is { } other) return Decision.Refuse(other);

        return Decision
            .Record(new HandlingOpinionServed(Method, ServedOn, now.Deadline("XF-06", ServedOn), Sealed.ForOptional(petition.Petitioner, Proof), ProofFile))
            .Under("信访工作条例 35");
    }

    private static Refusal? WhyNotOpen(Petition petition, Circumstances now) =>
        petition.WhyClosed()
        ?? petition.WhyNotAnAppeal()
        ?? petition.WhyNotDecidedBy(petition.Holder, now)
        ?? OpinionNotIssued.When(petition.Stage < PetitionStage.OpinionIssued);

    private Refusal? WhyNotServed(Petition petition, Circumstances now) =>
        OpinionAlreadyServed.When(petition.Stage > PetitionStage.OpinionIssued) ?? now.WhyNotOn(ServedOn, petition.Since) ?? petition.WhyNotProof(ProofFile);

    internal sealed class Shape : AbstractValidator<ServeHandlingOpinion>
    {
        public Shape()
        {
            RuleFor(c => c.Method).IsInEnum();
            RuleFor(c => c.ServedOn).NotEmpty();
            RuleFor(c => c.Proof).MaximumLength(500);
        }
    }
}
