using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>The supervised body answers, in time or late (信访工作条例 40). What is still open when the last word is spoken can be answered after it.</summary>
internal sealed record AnswerSupervision(Guid Supervision, string Answer) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        var order = petition.Supervisions.FirstOrDefault(s => s.Id == Supervision);
        if (WhyNotAnswered(petition, order, now) is { } refusal) return Decision.Refuse(refusal);

        return Decision
            .Record(new SupervisionAnswered(Supervision, order!.Body, now.Today, order.AnswerBy, Sealed.For(petition.Petitioner, Answer)))
            .Under("信访工作条例 40");
    }

    private static Refusal? WhyNotAnswered(Petition petition, Supervision? order, Circumstances now) =>
        (order is null ? petition.WhyEnded() ?? UnknownSupervision : null)
        ?? NotTheSupervised.When(!now.Actor.ActsFor(order!.Body))
        ?? petition.WhyRecused(now)
        ?? SupervisionIsAnswered.When(order!.IsAnswered);

    internal sealed class Shape : AbstractValidator<AnswerSupervision>
    {
        public Shape()
        {
            RuleFor(c => c.Supervision).NotEmpty();
            RuleFor(c => c.Answer).NotEmpty().MaximumLength(20_000);
        }
    }
}
