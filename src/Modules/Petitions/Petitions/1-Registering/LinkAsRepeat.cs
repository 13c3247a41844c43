using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// Somebody who has the matter in hand finds that the same persons raised the same matter before (重复信访, 信访工作条例 19), and says why.
/// Both matters stand and stay visible; nothing is merged. The link always leads to the first one.
/// </summary>
internal sealed record LinkAsRepeat(Guid OfPetition, string Reasons) : ICommand<Petition>, ILookAt<Petition>
{
    IEnumerable<Guid> ILookAt<Petition>.Others => [OfPetition];

    public Decision Decide(Petition petition, Circumstances now)
    {
        if (WhyNotOpen(petition, now) is { } refusal) return Decision.Refuse(refusal);
        if (petition.RepeatOf == OfPetition) return Decision.AlreadySo;
        if (WhyNotLinked(petition, now.Other<Petition>(OfPetition)) is { } other) return Decision.Refuse(other);

        return Decision
            .Record(new RepeatLinked(petition.Holder, now.Today, OfPetition, Sealed.For(petition.Petitioner, Reasons)))
            .Under("信访工作条例 19");
    }

    private static Refusal? WhyNotOpen(Petition petition, Circumstances now) =>
        petition.WhyClosed() ?? NotInYourHands.When(!now.Actor.ActsFor(petition.Holder)) ?? petition.WhyRecused(now);

    private static Refusal? WhyNotLinked(Petition petition, Petition? first) =>
        AlreadyLinked.When(petition.RepeatOf is not null)
        ?? FirstPetitionNotFound.When(first is null || first.Stage is PetitionStage.New)
        ?? LinkToTheFirst.When(first?.RepeatOf is not null)
        ?? FirstIsLater.When(first?.ReceivedOn > petition.ReceivedOn)
        // A link would tell the readers of this matter that the other one exists.
        ?? FirstPetitionNotFound.When(first is not null && first.ClosedTo.Except(petition.ClosedTo).Any());

    internal sealed class Shape : AbstractValidator<LinkAsRepeat>
    {
        public Shape()
        {
            RuleFor(c => c.OfPetition).NotEmpty();
            RuleFor(c => c.Reasons).NotEmpty().MaximumLength(4_000);
        }
    }
}
