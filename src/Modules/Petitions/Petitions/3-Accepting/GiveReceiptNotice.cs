using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// The holding body has told the petitioner in writing that the matter is received, which route it takes and by what procedure
/// (信访工作条例 23). The duty stands beside acceptance and non-acceptance: neither waits for the other.
/// </summary>
internal sealed record GiveReceiptNotice(ServiceMethod Method, DateOnly ServedOn, string RouteAndProcedure, string? Proof = null, Guid? ProofFile = null) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        if (WhyNotGiven(petition, now) is { } refusal) return Decision.Refuse(refusal);
        if (petition.NoticeServedOn == ServedOn) return Decision.AlreadySo;

        return Decision
            .Record(new ReceiptNoticeGiven(
                petition.Holder, Method, ServedOn, Sealed.For(petition.Petitioner, RouteAndProcedure), Sealed.ForOptional(petition.Petitioner, Proof), ProofFile))
            .Under("信访工作条例 23");
    }

    private Refusal? WhyNotGiven(Petition petition, Circumstances now) =>
        (petition.Stage is PetitionStage.Declined or PetitionStage.OpenElsewhere or PetitionStage.AccusationPassedOn ? null : petition.WhyClosed())
        ?? petition.WhyNotDecidedBy(petition.Holder, now)
        ?? NoticeAlreadyGiven.When(petition.NoticeServedOn is { } other && other != ServedOn)
        ?? AlreadyAnswered.When(petition.NoticeServedOn is null && petition.Stage >= PetitionStage.OpinionServed)
        ?? now.WhyNotOn(ServedOn, petition.HeldSince)
        ?? petition.WhyNotProof(ProofFile);

    internal sealed class Shape : AbstractValidator<GiveReceiptNotice>
    {
        public Shape()
        {
            RuleFor(c => c.Method).IsInEnum();
            RuleFor(c => c.ServedOn).NotEmpty();
            RuleFor(c => c.Proof).MaximumLength(500);
            RuleFor(c => c.RouteAndProcedure).NotEmpty().MaximumLength(4_000);
        }
    }
}
