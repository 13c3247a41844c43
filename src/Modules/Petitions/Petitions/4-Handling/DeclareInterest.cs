using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// Whoever handles the matter and has an interest in it, or in the petitioner, says so and stands back at once (信访工作条例 28): no
/// deciding step is open to that account from then on.
/// </summary>
internal sealed record DeclareInterest(string Reasons) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        if (WhyNotDeclared(petition, now) is { } refusal) return Decision.Refuse(refusal);
        if (petition.Recused.Contains(now.Actor.Account)) return Decision.AlreadySo;

        return Decision
            .Record(new HandlerRecused(petition.InCharge, now.Actor.Account, Declared: true, now.Today, Sealed.For(petition.Petitioner, Reasons)))
            .Under("信访工作条例 28");
    }

    private static Refusal? WhyNotDeclared(Petition petition, Circumstances now) =>
        petition.WhyClosed() ?? NotTheCompetentBody.When(!now.Actor.ActsFor(petition.InCharge));

    internal sealed class Shape : AbstractValidator<DeclareInterest>
    {
        public Shape() => RuleFor(c => c.Reasons).NotEmpty().MaximumLength(4_000);
    }
}
