using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>The sender does not agree with the objection, and says why: who is competent is now in dispute (信访工作条例 23(3), 24).</summary>
internal sealed record InsistOnTransfer(string Reasons) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        if (WhyNotInsisted(petition, now) is { } refusal) return Decision.Refuse(refusal);
        if (petition.Stage is PetitionStage.JurisdictionDisputed) return Decision.AlreadySo;

        return Decision
            .Record(new TransferInsistedOn(petition.Sender!, now.Today, Sealed.For(petition.Petitioner, Reasons)))
            .Under("信访工作条例 24");
    }

    private static Refusal? WhyNotInsisted(Petition petition, Circumstances now) =>
        petition.WhyClosed()
        ?? NoOpenObjection.When(!petition.HasOpenObjection)
        ?? NotTheSender.When(!now.Actor.ActsFor(petition.Sender!))
        ?? petition.WhyRecused(now);

    internal sealed class Shape : AbstractValidator<InsistOnTransfer>
    {
        public Shape() => RuleFor(c => c.Reasons).NotEmpty().MaximumLength(4_000);
    }
}
