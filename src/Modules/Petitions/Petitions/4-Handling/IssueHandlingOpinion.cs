using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// The body that accepted the matter answers it in a handling opinion: request, facts and reasons, opinion and its legal basis
/// (信访工作条例 32). A late one is recorded as late, never refused.
/// </summary>
internal sealed record IssueHandlingOpinion(
    HandlingOutcome Outcome, string Request, string Facts, string Opinion, IReadOnlyList<string> LegalBasis) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        if (WhyNotIssued(petition, now) is { } refusal) return Decision.Refuse(refusal);

        var person = petition.Petitioner;
        return Decision
            .Record(new HandlingOpinionIssued(
                petition.Holder, Outcome, Sealed.For(person, Request), Sealed.For(person, Facts), Sealed.For(person, Opinion), LegalBasis,
                now.Today, petition.OpinionDue!.Due))
            .Under("信访工作条例 32");
    }

    private Refusal? WhyNotIssued(Petition petition, Circumstances now) =>
        petition.WhyClosed()
        ?? petition.WhyNotAnAppeal()
        ?? petition.WhyNotDecidedBy(petition.Holder, now)
        ?? NotAccepted.When(petition.Stage < PetitionStage.Accepted)
        ?? OpinionAlreadyIssued.When(petition.Stage > PetitionStage.Accepted)
        ?? NoSettlement.When(Outcome is HandlingOutcome.Settled && !petition.Settled);

    internal sealed class Shape : AbstractValidator<IssueHandlingOpinion>
    {
        public Shape()
        {
            RuleFor(c => c.Outcome).IsInEnum();
            RuleFor(c => c.Request).NotEmpty().MaximumLength(4_000);
            RuleFor(c => c.Facts).NotEmpty().MaximumLength(20_000);
            RuleFor(c => c.Opinion).NotEmpty().MaximumLength(20_000);
            RuleFor(c => c.LegalBasis).NotEmpty();
            RuleForEach(c => c.LegalBasis).NotEmpty().MaximumLength(200);
        }
    }
}
