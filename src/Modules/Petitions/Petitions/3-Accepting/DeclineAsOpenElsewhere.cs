using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// The same petitioner raises the same matter with a superior while a lower body deals with it inside its time: the superior does not
/// take it on, and points to the open one (信访工作条例 19(3)). A person decides that it is the same; the duty to give notice remains.
/// </summary>
internal sealed record DeclineAsOpenElsewhere(Guid OpenPetition) : ICommand<Petition>, ILookAt<Petition>
{
    IEnumerable<Guid> ILookAt<Petition>.Others => [OpenPetition];

    public Decision Decide(Petition petition, Circumstances now)
    {
        if (WhyNotDeclined(petition, now) is { } refusal) return Decision.Refuse(refusal);

        return Decision.Record(new PetitionDeclinedAsOpenElsewhere(petition.Holder, now.Today, OpenPetition)).Under("信访工作条例 19(3)");
    }

    private Refusal? WhyNotDeclined(Petition petition, Circumstances now) =>
        petition.WhyClosed()
        ?? AlreadyAccepted.When(petition.Stage >= PetitionStage.Accepted)
        ?? NotInYourHands.When(!now.Actor.ActsFor(petition.Holder))
        ?? petition.WhyRecused(now)
        ?? CommunityCannotDecide.When(now.Units.Find(petition.Holder) is not { IsBody: true })
        ?? ObjectionOpen.When(petition.HasOpenObjection)
        ?? (now.Other<Petition>(OpenPetition) is { } open ? WhyNotPointedTo(open, petition, now) : NoOtherPetition);

    private static Refusal? WhyNotPointedTo(Petition open, Petition petition, Circumstances now) =>
        NotBeingDealtWith.When(open.AnswerBy is null)
        ?? OpenOneIsOverdue.When(now.Today > open.AnswerBy)
        ?? NotWithALowerBody.When(!IsUnder(open.InCharge, now.Units.Find(petition.Holder)!, now.Units))
        // Whoever sees the declined one may see that there is an open one.
        ?? OpenOneIsClosedToMore.When(open.ClosedTo.Except(petition.ClosedTo).Any());

    private static bool IsUnder(string lower, OrgUnit upper, OrgTree units) =>
        lower != upper.Code && lower != upper.Area && (units.IsUnder(lower, upper.Area) || units.AnswersTo(lower, [upper.Code]));

    internal sealed class Shape : AbstractValidator<DeclineAsOpenElsewhere>
    {
        public Shape() => RuleFor(c => c.OpenPetition).NotEmpty();
    }
}
