using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// The petitioner and the parties named signed an agreement, by mediation or of themselves (信访工作条例 33). From then on the body can
/// close with an opinion that says so, or the petitioner withdraws; neither follows by itself.
/// </summary>
internal sealed record RecordSettlement(string Agreement, IReadOnlyList<string> Parties, DateOnly On) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        if (WhyNotRecorded(petition, now) is { } refusal) return Decision.Refuse(refusal);

        return Decision
            .Record(new SettlementReached(
                petition.Holder, On, Sealed.For(petition.Petitioner, Parties), Sealed.For(petition.Petitioner, Agreement)))
            .Under("信访工作条例 33");
    }

    private Refusal? WhyNotRecorded(Petition petition, Circumstances now) =>
        petition.WhyClosed()
        ?? petition.WhyNotAnAppeal()
        ?? petition.WhyNotDecidedBy(petition.Holder, now)
        ?? OpinionAlreadyIssued.When(petition.Stage > PetitionStage.Accepted)
        ?? SettlementOnRecord.When(petition.Settled)
        ?? now.WhyNotOn(On, petition.HeldSince);

    internal sealed class Shape : AbstractValidator<RecordSettlement>
    {
        public Shape()
        {
            RuleFor(c => c.Agreement).NotEmpty().MaximumLength(20_000);
            RuleFor(c => c.Parties).NotEmpty();
            RuleForEach(c => c.Parties).NotEmpty().MaximumLength(100);
            RuleFor(c => c.On).NotEmpty();
        }
    }
}
