using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// The petitioner has a paper that no other command serves: transfer, acceptance, non-acceptance, extension, termination, reply to a
/// proposal or passing on. How and when
/// is recorded with its proof (信访工作条例 23); no clock waits for it.
/// </summary>
internal sealed record ServePaper(string Paper, ServiceMethod Method, DateOnly ServedOn, string? Proof = null, Guid? ProofFile = null) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        var paper = petition.Papers.FirstOrDefault(p => p.Key == Paper);
        if (WhyNotIssued(petition, paper, now) is { } refusal) return Decision.Refuse(refusal);
        if (paper!.ServedOn == ServedOn) return Decision.AlreadySo;
        if (WhyNotServed(petition, paper, now) is { } other) return Decision.Refuse(other);

        return Decision
            .Record(new PaperServed(Paper, Method, ServedOn, Sealed.ForOptional(petition.Petitioner, Proof), ProofFile))
            .Under("信访工作条例 23");
    }

    private static Refusal? WhyNotIssued(Petition petition, IssuedPaper? paper, Circumstances now) =>
        NotRegistered.When(petition.Stage is PetitionStage.New)
        ?? petition.WhyRecused(now)
        ?? NoSuchPaper.When(paper is null)
        ?? NotTheIssuer.When(!now.Actor.ActsFor(paper!.Body));

    private Refusal? WhyNotServed(Petition petition, IssuedPaper paper, Circumstances now) =>
        PaperAlreadyServed.When(paper.ServedOn is not null)
        ?? now.WhyNotOn(ServedOn, paper.IssuedOn)
        ?? petition.WhyNotProof(ProofFile);

    internal sealed class Shape : AbstractValidator<ServePaper>
    {
        public Shape()
        {
            RuleFor(c => c.Paper).NotEmpty().MaximumLength(60);
            RuleFor(c => c.Method).IsInEnum();
            RuleFor(c => c.ServedOn).NotEmpty();
            RuleFor(c => c.Proof).MaximumLength(500);
        }
    }
}
