using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// A petitioner who disagrees with the handling opinion asks a body above for a review, within 30 days of receiving it
/// (信访工作条例 35): by default the government above the handling body. The answer is due in 30 days.
/// </summary>
internal sealed record RequestReview(DateOnly ReceivedOn, string Grounds, string? To = null) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        var to = To ?? now.Units.BodyAbove(petition.Holder)?.Code;
        if (WhyNotRequested(petition, to, now) is { } refusal) return Decision.Refuse(refusal);

        return Decision
            .Record(new ReviewRequested(
                to!, now.Units.PathCodes(to!), ReceivedOn, Sealed.For(petition.Petitioner, Grounds), now.Deadline("XF-07", ReceivedOn)))
            .Under("信访工作条例 35");
    }

    private Refusal? WhyNotRequested(Petition petition, string? to, Circumstances now) =>
        petition.WhyClosed()
        ?? petition.WhyNotAnAppeal()
        ?? OpinionNotServed.When(petition.Stage < PetitionStage.OpinionServed)
        ?? ReviewAlreadyRequested.When(petition.Stage > PetitionStage.OpinionServed)
        ?? OwnDecision.When(to == petition.Holder)
        ?? NotAHigherBody.When(now.Units.HigherBodiesOf(petition.Holder).All(body => body.Code != to))
        ?? petition.WhyNotDecidedBy(to, now)
        ?? now.WhyNotOn(ReceivedOn, petition.Since)
        ?? ReviewWindowClosed.When(ReceivedOn > petition.Window?.Due);

    internal sealed class Shape : AbstractValidator<RequestReview>
    {
        public Shape()
        {
            RuleFor(c => c.ReceivedOn).NotEmpty();
            RuleFor(c => c.Grounds).NotEmpty().MaximumLength(20_000);
            RuleFor(c => c.To).Matches(UnitCode.Form);
        }
    }
}
