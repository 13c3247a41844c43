using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// The body that handles the matter brought the parties together (信访工作条例 33). Mediation is voluntary: no step waits for it and no
/// clock stands still.
/// </summary>
internal sealed record RecordMediation(DateOnly On, string Summary) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        if (WhyNotRecorded(petition, now) is { } refusal) return Decision.Refuse(refusal);

        return Decision
            .Record(new MediationHeld(petition.Holder, On, Sealed.For(petition.Petitioner, Summary)))
            .Under("信访工作条例 33");
    }

    private Refusal? WhyNotRecorded(Petition petition, Circumstances now) =>
        petition.WhyClosed()
        ?? petition.WhyNotAnAppeal()
        ?? petition.WhyNotDecidedBy(petition.Holder, now)
        ?? OpinionAlreadyIssued.When(petition.Stage > PetitionStage.Accepted)
        ?? now.WhyNotOn(On, petition.HeldSince)
        ?? DayOnRecord.When(petition.MediatedOn.Contains(On));

    internal sealed class Shape : AbstractValidator<RecordMediation>
    {
        public Shape()
        {
            RuleFor(c => c.On).NotEmpty();
            RuleFor(c => c.Summary).NotEmpty().MaximumLength(20_000);
        }
    }
}
