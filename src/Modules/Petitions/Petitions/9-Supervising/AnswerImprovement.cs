using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>The body to which something was proposed says in writing whether it takes it up, and how or why not (信访工作条例 40).</summary>
internal sealed record AnswerImprovement(Guid Proposal, bool Adopted, string Feedback) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        var proposal = petition.Proposals.FirstOrDefault(p => p.Id == Proposal);
        if (WhyNotAnswered(petition, proposal, now) is { } refusal) return Decision.Refuse(refusal);

        return Decision
            .Record(new ImprovementAnswered(Proposal, proposal!.To, Adopted, now.Today, Sealed.For(petition.Petitioner, Feedback)))
            .Under("信访工作条例 40");
    }

    private static Refusal? WhyNotAnswered(Petition petition, OpenProposal? proposal, Circumstances now) =>
        (proposal is null ? petition.WhyEnded() ?? UnknownProposal : null)
        ?? NotTheAddressee.When(!now.Actor.ActsFor(proposal!.To))
        ?? petition.WhyRecused(now);

    internal sealed class Shape : AbstractValidator<AnswerImprovement>
    {
        public Shape()
        {
            RuleFor(c => c.Proposal).NotEmpty();
            RuleFor(c => c.Feedback).NotEmpty().MaximumLength(20_000);
        }
    }
}
