using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>The petitioner has the re-examination opinion in writing (信访工作条例 36): the only step that follows it.</summary>
internal sealed record ServeReexaminationOpinion(ServiceMethod Method, DateOnly ServedOn, string? Proof = null, Guid? ProofFile = null) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        if (WhyNotOpen(petition, now) is { } refusal) return Decision.Refuse(refusal);
        if (petition.Stage is PetitionStage.ReexaminationOpinionServed && petition.Since == ServedOn) return Decision.AlreadySo;
        if (WhyNotServed(petition, now) is { } other) return Decision.Refuse(other);

        return Decision
            .Record(new ReexaminationOpinionServed(Method, ServedOn, Sealed.ForOptional(petition.Petitioner, Proof), ProofFile))
            .Under("信访工作条例 36");
    }

    private static Refusal? WhyNotOpen(Petition petition, Circumstances now) =>
        NotRegistered.When(petition.Stage is PetitionStage.New)
        ?? OpinionNotIssued.When(petition.Stage < PetitionStage.ReexaminationOpinionIssued)
        ?? petition.WhyNotDecidedBy(petition.ReexaminationBody, now);

    private Refusal? WhyNotServed(Petition petition, Circumstances now) =>
        OpinionAlreadyServed.When(petition.Stage is PetitionStage.ReexaminationOpinionServed) ?? now.WhyNotOn(ServedOn, petition.Since) ?? petition.WhyNotProof(ProofFile);

    internal sealed class Shape : AbstractValidator<ServeReexaminationOpinion>
    {
        public Shape()
        {
            RuleFor(c => c.Method).IsInEnum();
            RuleFor(c => c.ServedOn).NotEmpty();
            RuleFor(c => c.Proof).MaximumLength(500);
        }
    }
}
