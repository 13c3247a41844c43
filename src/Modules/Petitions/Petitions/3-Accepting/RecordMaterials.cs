using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>What was asked for came in (信访工作条例 19), on whatever day: there is no time after which it is turned away.</summary>
internal sealed record RecordMaterials(DateOnly ReceivedOn, string Contents) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        if (WhyNotRecorded(petition, now) is { } refusal) return Decision.Refuse(refusal);

        return Decision
            .Record(new MaterialsReceived(petition.Holder, ReceivedOn, Sealed.For(petition.Petitioner, Contents)))
            .Under("信访工作条例 19");
    }

    private Refusal? WhyNotRecorded(Petition petition, Circumstances now) =>
        petition.WhyClosed()
        ?? petition.WhyNotDecidedBy(petition.Holder, now)
        ?? NoMaterialsAwaited.When(petition.MaterialsAwaitedSince is null)
        ?? now.WhyNotOn(ReceivedOn, petition.MaterialsAwaitedSince ?? petition.HeldSince);

    internal sealed class Shape : AbstractValidator<RecordMaterials>
    {
        public Shape()
        {
            RuleFor(c => c.ReceivedOn).NotEmpty();
            RuleFor(c => c.Contents).NotEmpty().MaximumLength(20_000);
        }
    }
}
