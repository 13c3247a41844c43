using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>The competent body has studied a proposal, takes it up wholly, partly or not, and replies (信访工作条例 31(1)). It ends there.</summary>
internal sealed record AnswerProposal(ProposalUptake Uptake, string Reply) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        if (WhyNotAnswered(petition, now) is { } refusal) return Decision.Refuse(refusal);

        return Decision
            .Record(new ProposalAnswered(petition.Holder, now.Today, Uptake, Sealed.For(petition.Petitioner, Reply)))
            .Under("信访工作条例 31(1)");
    }

    private static Refusal? WhyNotAnswered(Petition petition, Circumstances now) =>
        petition.WhyClosed()
        ?? NotAProposal.When(petition.Class is not PetitionClass.Proposal)
        ?? petition.WhyNotDecidedBy(petition.Holder, now)
        ?? ObjectionOpen.When(petition.HasOpenObjection);

    internal sealed class Shape : AbstractValidator<AnswerProposal>
    {
        public Shape()
        {
            RuleFor(c => c.Uptake).IsInEnum();
            RuleFor(c => c.Reply).NotEmpty().MaximumLength(4_000);
        }
    }
}
