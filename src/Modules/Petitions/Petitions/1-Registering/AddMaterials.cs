using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// The petitioner sends material in later, by number and query code (信访工作条例 19), as long as the matter has not ended. Where a body had
/// told what is missing, the timeline says so; whether this is all of it, the body says with <see cref="RecordMaterials"/>.
/// </summary>
internal sealed record AddMaterials(IReadOnlyList<SubmitPetition.File> Files, string? Note = null) : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        if (Files.Count > 0 && Files.All(f => petition.Has(f.Id))) return Decision.AlreadySo;
        if (WhyNotAdded(petition) is { } refusal) return Decision.Refuse(refusal);

        return AttachFile.Each(Files, petition, now, Decision
            .Record(new MaterialsAdded(now.Today, Files.Count, petition.MaterialsAwaitedSince is null ? null : petition.AskedBy[^1], Sealed.ForOptional(petition.Petitioner, Note)))
            .Under("信访工作条例 19"));
    }

    private static Refusal? WhyNotAdded(Petition petition) =>
        NotRegistered.When(petition.Stage is PetitionStage.New) ?? MatterHasEnded.When(petition.WhyClosed() is not null);

    internal sealed class Shape : AbstractValidator<AddMaterials>
    {
        public Shape()
        {
            RuleFor(c => c.Files).NotEmpty();
            RuleFor(c => c.Note).MaximumLength(2_000);
        }
    }
}
