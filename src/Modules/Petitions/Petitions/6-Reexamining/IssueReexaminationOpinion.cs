using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// The re-examination body gives the last word on these facts and reasons (信访工作条例 36). From now on nothing but its service can be
/// recorded; the duty to explain, help and care (37(3)) goes on outside this procedure.
/// </summary>
internal sealed record IssueReexaminationOpinion(ReviewOutcome Outcome, string Opinion, IReadOnlyList<string> LegalBasis) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        if (WhyNotIssued(petition, now) is { } refusal) return Decision.Refuse(refusal);

        return Decision
            .Record(new ReexaminationOpinionIssued(
                petition.ReexaminationBody!, Outcome, Sealed.For(petition.Petitioner, Opinion), LegalBasis, now.Today, petition.OpinionDue!.Due))
            .Under("信访工作条例 36");
    }

    private static Refusal? WhyNotIssued(Petition petition, Circumstances now) =>
        petition.WhyClosed()
        ?? ReexaminationNotRequested.When(petition.Stage < PetitionStage.ReexaminationRequested)
        ?? petition.WhyNotDecidedBy(petition.ReexaminationBody, now);

    internal sealed class Shape : AbstractValidator<IssueReexaminationOpinion>
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
