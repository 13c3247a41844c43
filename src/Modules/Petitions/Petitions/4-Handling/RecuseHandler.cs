using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// The head decides that somebody who handles the matter stands back from it (信访工作条例 28). On a head, the head of the body above
/// decides: nobody decides on the own recusal.
/// </summary>
internal sealed record RecuseHandler(string Account, string Reasons) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        if (WhyNotRecused(petition, now) is { } refusal) return Decision.Refuse(refusal);
        if (petition.Recused.Contains(Account)) return Decision.AlreadySo;

        return Decision
            .Record(new HandlerRecused(petition.InCharge, Account, Declared: false, now.Today, Sealed.For(petition.Petitioner, Reasons)))
            .Under("信访工作条例 28");
    }

    private Refusal? WhyNotRecused(Petition petition, Circumstances now) =>
        petition.WhyClosed() ?? petition.WhyNotHeadOver(now) ?? OwnRecusal.When(Account == now.Actor.Account);

    internal sealed class Shape : AbstractValidator<RecuseHandler>
    {
        public Shape()
        {
            RuleFor(c => c.Account).NotEmpty().MaximumLength(128);
            RuleFor(c => c.Reasons).NotEmpty().MaximumLength(4_000);
        }
    }
}
