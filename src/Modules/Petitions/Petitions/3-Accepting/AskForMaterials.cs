using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// Before acceptance, the holding body has told the petitioner of everything that is missing from request, facts and reasons
/// (信访工作条例 19): all of it at once, for a body asks one time only. No clock waits for the answer.
/// </summary>
internal sealed record AskForMaterials(IReadOnlyList<string> Materials, DateOnly ToldOn) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        if (WhyNotAsked(petition, now) is { } refusal) return Decision.Refuse(refusal);

        return Decision
            .Record(new MaterialsAskedFor(petition.Holder, ToldOn, Sealed.For(petition.Petitioner, Materials)))
            .Under("信访工作条例 19");
    }

    private Refusal? WhyNotAsked(Petition petition, Circumstances now) =>
        petition.WhyClosed()
        ?? petition.WhyNotDecidedBy(petition.Holder, now)
        ?? AlreadyAccepted.When(petition.Stage >= PetitionStage.Accepted)
        ?? ObjectionOpen.When(petition.HasOpenObjection)
        ?? AlreadyAskedOnce.When(petition.AskedBy.Contains(petition.Holder))
        ?? now.WhyNotOn(ToldOn, petition.HeldSince);

    internal sealed class Shape : AbstractValidator<AskForMaterials>
    {
        public Shape()
        {
            RuleFor(c => c.Materials).NotEmpty();
            RuleForEach(c => c.Materials).NotEmpty().MaximumLength(500);
            RuleFor(c => c.ToldOn).NotEmpty();
        }
    }
}
