using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// The body that was given the matter says with reasons, within 5 working days, that it lies outside its powers (信访工作条例 23(3)).
/// It goes on holding the matter until the sender takes it back or jurisdiction is settled; by accepting, it gives the objection up.
/// </summary>
internal sealed record ObjectToTransfer(string Reasons) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        if (WhyNotObjected(petition, now) is { } refusal) return Decision.Refuse(refusal);

        return Decision
            .Record(new TransferObjected(petition.Holder, now.Today, Sealed.For(petition.Petitioner, Reasons), petition.ObjectionDue!.Due))
            .Under("信访工作条例 23(3)");
    }

    private static Refusal? WhyNotObjected(Petition petition, Circumstances now) =>
        petition.WhyClosed()
        ?? AlreadyAccepted.When(petition.Stage >= PetitionStage.Accepted)
        ?? NotTransferred.When(petition.Stage < PetitionStage.Transferred)
        ?? petition.WhyNotDecidedBy(petition.Holder, now)
        ?? ObjectionOpen.When(petition.HasOpenObjection)
        ?? JurisdictionIsSettled.When(petition.ObjectionDue is null)
        ?? ObjectionTooLate.When(now.Today > petition.ObjectionDue?.Due);

    internal sealed class Shape : AbstractValidator<ObjectToTransfer>
    {
        public Shape() => RuleFor(c => c.Reasons).NotEmpty().MaximumLength(4_000);
    }
}
