using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>The review body upholds, changes or revokes the handling opinion, in writing (信访工作条例 35).</summary>
internal sealed record IssueReviewOpinion(ReviewOutcome Outcome, string Opinion, IReadOnlyList<string> LegalBasis) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        if (WhyNotIssued(petition, now) is { } refusal) return Decision.Refuse(refusal);

        return Decision
            .Record(new ReviewOpinionIssued(
                petition.ReviewBody!, Outcome, Sealed.For(petition.Petitioner, Opinion), LegalBasis, now.Today, petition.OpinionDue!.Due))
            .Under("信访工作条例 35");
    }

    private static Refusal? WhyNotIssued(Petition petition, Circumstances now) =>
        petition.WhyClosed()
        ?? ReviewNotRequested.When(petition.Stage < PetitionStage.ReviewRequested)
        ?? ReviewOpinionAlreadyIssued.When(petition.Stage > PetitionStage.ReviewRequested)
        ?? petition.WhyNotDecidedBy(petition.ReviewBody, now);

    internal sealed class Shape : AbstractValidator<IssueReviewOpinion>
    {
        public Shape()
        {
            RuleFor(c => c.Outcome).IsInEnum();
            RuleFor(c => c.Opinion).NotEmpty().MaximumLength(20_000);
            RuleFor(c => c.LegalBasis).NotEmpty();
            RuleForEach(c => c.LegalBasis).NotEmpty().MaximumLength(200);
        }
    }
}
