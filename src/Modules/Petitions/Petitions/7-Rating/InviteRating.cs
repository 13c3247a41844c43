using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Petitions;

/// <summary>
/// Opens the time in which the petitioner alone rates one answer (信访工作条例 21). It runs from the day of the invitation, not of the
/// service: whoever records a service late takes nothing from the petitioner.
/// </summary>
internal sealed record InviteRating(Guid Petition, Guid Petitioner, string Unit, string Body, DateOnly AnsweredOn) : ICommand<SatisfactionRating>
{
    public Decision Decide(SatisfactionRating rating, Circumstances now) => rating.Until is not null
        ? Decision.AlreadySo
        : Decision
            .Record(new RatingInvited(
                Petition, Petitioner, Unit, now.Units.PathCodes(Unit), Body, now.Units.PathCodes(Body), AnsweredOn, now.Deadline("XF-S3", now.Today)))
            .Under("信访工作条例 21");
}
