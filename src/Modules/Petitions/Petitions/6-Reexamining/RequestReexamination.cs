using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// A petitioner who disagrees with the review opinion asks a body above the review body for re-examination, within 30 days of
/// receiving it (信访工作条例 36). The answer is due in 30 days, days of hearings left out.
/// </summary>
internal sealed record RequestReexamination(DateOnly ReceivedOn, string Grounds, string? To = null) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        var to = To ?? now.Units.BodyAbove(petition.ReviewBody ?? "")?.Code;
        if (WhyNotRequested(petition, to, now) is { } refusal) return Decision.Refuse(refusal);

        return Decision
            .Record(new ReexaminationRequested(
                to!, now.Units.PathCodes(to!), ReceivedOn, Sealed.For(petition.Petitioner, Grounds), now.Deadline("XF-09", ReceivedOn)))
            .Under("信访工作条例 36");
    }

    private Refusal? WhyNotRequested(Petition petition, string? to, Circumstances now) =>
        petition.WhyClosed()
        ?? OpinionNotServed.When(petition.Stage < PetitionStage.ReviewOpinionServed)
        ?? ReexaminationAlreadyRequested.When(petition.Stage > PetitionStage.ReviewOpinionServed)
        ?? OwnDecision.When(to == petition.ReviewBody || to == petition.Holder)
        ?? NotAHigherBody.When(now.Units.HigherBodiesOf(petition.ReviewBody!).All(body => body.Code != to))
        ?? petition.WhyNotDecidedBy(to, now)
        ?? now.WhyNotOn(ReceivedOn, petition.Since)
        ?? ReexaminationWindowClosed.When(ReceivedOn > petition.Window?.Due);

    internal sealed class Shape : AbstractValidator<RequestReexamination>
    {
        public Shape()
        {
            RuleFor(c => c.ReceivedOn).NotEmpty();
            RuleFor(c => c.Grounds).NotEmpty().MaximumLength(20_000);
            RuleFor(c => c.To).Matches(UnitCode.Form);
        }
    }
}
