using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>The competent body takes the matter on; its handling opinion is due in 60 days (信访工作条例 31(6), 34).</summary>
internal sealed record AcceptPetition : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        if ((petition.WhyClosed() ?? petition.WhyNotAnAppeal() ?? petition.WhyNotDecidedBy(petition.Holder, now)) is { } refusal) return Decision.Refuse(refusal);
        if (petition.Stage >= PetitionStage.Accepted) return Decision.AlreadySo;

        return Decision.Record(new PetitionAccepted(petition.Holder, now.Today, now.Deadline("XF-05", now.Today))).Under("信访工作条例 34");
    }
}
