using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>Who ordered the supervision ends it and says with what result (信访工作条例 40), answered or not. Nothing ends it by itself.</summary>
internal sealed record CloseSupervision(Guid Supervision, string Result) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        var order = petition.Supervisions.FirstOrDefault(s => s.Id == Supervision);
        if (WhyNotClosed(petition, order, now) is { } refusal) return Decision.Refuse(refusal);

        return Decision
            .Record(new SupervisionClosed(
                Supervision, order!.By, order.Body, now.Today, order.IsAnswered ? null : order.AnswerBy, Sealed.For(petition.Petitioner, Result)))
            .Under("信访工作条例 40");
    }

    private static Refusal? WhyNotClosed(Petition petition, Supervision? order, Circumstances now) =>
        (order is null ? petition.WhyEnded() ?? UnknownSupervision : null)
        ?? NotTheOrderer.When(!now.Actor.ActsFor(order!.By))
        ?? petition.WhyRecused(now);

    internal sealed class Shape : AbstractValidator<CloseSupervision>
    {
        public Shape()
        {
            RuleFor(c => c.Supervision).NotEmpty();
            RuleFor(c => c.Result).NotEmpty().MaximumLength(20_000);
        }
    }
}
