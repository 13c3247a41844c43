using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// After the last word, a unit that had to do with the matter still explains, helps and cares (信访工作条例 37(3)). It takes nothing up
/// again and starts no clock.
/// </summary>
internal sealed record RecordAssistance(string What, DateOnly On) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        var unit = petition.Units.FirstOrDefault(now.Actor.ActsFor);
        if (WhyNotRecorded(petition, unit, now) is { } refusal) return Decision.Refuse(refusal);

        return Decision
            .Record(new AssistanceGiven(unit!, On, Sealed.For(petition.Petitioner, What)))
            .Under("信访工作条例 37(3)");
    }

    private Refusal? WhyNotRecorded(Petition petition, string? unit, Circumstances now) =>
        NotRegistered.When(petition.Stage is PetitionStage.New)
        ?? NotEnded.When(petition.Stage < PetitionStage.ReexaminationOpinionIssued)
        ?? NotConcerned.When(unit is null)
        ?? petition.WhyRecused(now)
        ?? now.WhyNotOn(On, petition.Since)
        ?? DayOnRecord.When(petition.Assistance.Contains((unit!, On)));

    internal sealed class Shape : AbstractValidator<RecordAssistance>
    {
        public Shape()
        {
            RuleFor(c => c.What).NotEmpty().MaximumLength(4_000);
            RuleFor(c => c.On).NotEmpty();
        }
    }
}
