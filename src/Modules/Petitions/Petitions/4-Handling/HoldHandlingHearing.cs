using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// For a major, complex or hard matter a hearing was held before the opinion (信访工作条例 31(6)). Its days count towards the 60: only
/// re-examination leaves them out (36).
/// </summary>
internal sealed record HoldHandlingHearing(DateOnly From, DateOnly To, string Summary) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        if (WhyNotHeld(petition, now) is { } refusal) return Decision.Refuse(refusal);

        return Decision
            .Record(new HandlingHearingHeld(petition.Holder, From, To, Sealed.For(petition.Petitioner, Summary)))
            .Under("信访工作条例 31(6)");
    }

    private Refusal? WhyNotHeld(Petition petition, Circumstances now) =>
        petition.WhyClosed()
        ?? petition.WhyNotDecidedBy(petition.Holder, now)
        ?? NotAccepted.When(petition.Stage < PetitionStage.Accepted)
        ?? OpinionAlreadyIssued.When(petition.Stage > PetitionStage.Accepted)
        ?? now.WhyNotOn(From, petition.Since)
        ?? now.WhyNotOn(To, From)
        ?? HearingOnRecord.When(petition.HandlingHearings.Any(h => h.From <= To && From <= h.To));

    internal sealed class Shape : AbstractValidator<HoldHandlingHearing>
    {
        public Shape()
        {
            RuleFor(c => c.From).NotEmpty();
            RuleFor(c => c.To).NotEmpty().GreaterThanOrEqualTo(c => c.From);
            RuleFor(c => c.Summary).NotEmpty().MaximumLength(20_000);
        }
    }
}
