using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>The link was a mistake, or a new fact, reason or piece of evidence makes this a matter of its own (信访工作条例 19). The history keeps both.</summary>
internal sealed record UndoRepeatLink(string Reasons) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        if (WhyNotUndone(petition, now) is { } refusal) return Decision.Refuse(refusal);

        return Decision
            .Record(new RepeatLinkUndone(petition.Holder, now.Today, petition.RepeatOf!.Value, Sealed.For(petition.Petitioner, Reasons)))
            .Under("信访工作条例 19");
    }

    private static Refusal? WhyNotUndone(Petition petition, Circumstances now) =>
        petition.WhyClosed()
        ?? NotInYourHands.When(!now.Actor.ActsFor(petition.Holder))
        ?? petition.WhyRecused(now)
        ?? NotLinked.When(petition.RepeatOf is null);

    internal sealed class Shape : AbstractValidator<UndoRepeatLink>
    {
        public Shape() => RuleFor(c => c.Reasons).NotEmpty().MaximumLength(4_000);
    }
}
