using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// Puts a file that was taken in to the matter (信访工作条例 19): material of the petitioner, or proof of a service. Until then the file
/// shows nowhere; from then on it belongs to this matter and to no other.
/// </summary>
internal sealed record AttachFile(Guid Attachment, string Name, long Size, string Sha256, AttachmentKind Kind) : ICommand<Petition>, IAttach
{
    /// <summary>
    /// The petitioner and the bodies may each attach as much: a petitioner who sends all there is to send must not keep the bodies from putting
    /// their proofs of service to the matter, and the bodies' papers must not use up what the petitioner has to show.
    /// </summary>
    public const int MostFiles = 20;
    public const long MostBytes = 100L * 1024 * 1024;

    public Decision Decide(Petition petition, Circumstances now)
    {
        if (petition.Has(Attachment)) return Decision.AlreadySo;
        if (WhyNotAttached(petition, now) is { } refusal) return Decision.Refuse(refusal);

        return Decision
            .Record(new PetitionFileAttached(Attachment, Sealed.For(petition.Petitioner, Name), Size, Sha256, Kind, now.Today, now.Actor.IsResident ? true : null))
            .Under("信访工作条例 19")
            .Reserving(AttachmentStore.Citation, Attachment.ToString(), AttachmentOfAnother);
    }

    /// <summary>A decision, and after it that each of these files belongs to the matter: all of it, or nothing.</summary>
    public static Decision Each(IEnumerable<SubmitPetition.File> files, Petition petition, Circumstances now, Decision decision) =>
        files.Aggregate(decision, (all, file) => all.And(file.Attachment().Decide(After(petition, all), now)));

    private static Petition After(Petition petition, Decision decision) => decision.Events.Cast<IEvent<Petition>>().Aggregate(petition, (state, recorded) => state.Evolve(recorded));

    private Refusal? WhyNotAttached(Petition petition, Circumstances now)
    {
        var own = petition.Attachments.Where(a => a.IsFromPetitioner == now.Actor.IsResident).ToList();
        return NotRegistered.When(petition.Stage is PetitionStage.New)
            ?? NotDealingWithIt.When(!now.Actor.IsResident && !petition.Units.Any(now.Actor.ActsFor))
            ?? TooManyAttachments.When(own.Count >= MostFiles || own.Sum(a => a.Size) + Size > MostBytes);
    }

    internal sealed class Shape : AttachShape<AttachFile>;
}
