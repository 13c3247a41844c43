using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Petitions.PetitionRefusals;

namespace CreationPlatform.Petitions;

/// <summary>
/// The sender agrees with the objection and has the matter in hand again (信访工作条例 23(3)), with the clock of one who was addressed
/// directly. It can still give way after it insisted, until jurisdiction is settled.
/// </summary>
internal sealed record AgreeToTakeBack : ICommand<Petition>
{
    public Decision Decide(Petition petition, Circumstances now)
    {
        if (WhyNotTakenBack(petition, now) is { } refusal) return Decision.Refuse(refusal);

        var sender = now.Units.Find(petition.Sender)!;
        return Decision
            .Record(new TransferTakenBack(
                sender.Code, now.Today, now.TransferDue(sender, now.Today), now.NoticeDue(sender, now.Today, petition.HasAddress), petition.EndsAssignment(sender.Code)))
            .Under("信访工作条例 23(3)");
    }

    private static Refusal? WhyNotTakenBack(Petition petition, Circumstances now) =>
        petition.WhyClosed()
        ?? NoOpenObjection.When(!petition.HasOpenObjection)
        ?? NotTheSender.When(!now.Actor.ActsFor(petition.Sender!))
        ?? petition.WhyRecused(now)
        ?? UnknownUnit.When(now.Units.Find(petition.Sender) is null);
}
