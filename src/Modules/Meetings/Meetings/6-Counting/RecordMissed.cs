using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Meetings.MeetingRefusals;

namespace CreationPlatform.Meetings;

/// <summary>The period is over and nothing was held that counts: that stays on record, and a later meeting is late.</summary>
internal sealed record RecordMissed : ICommand<MeetingObligation>
{
    public Decision Decide(MeetingObligation obligation, Circumstances now) => obligation.Stage switch
    {
        ObligationStage.New => Decision.Refuse(NotOpened),
        ObligationStage.Open when now.Today <= obligation.Due => Decision.Refuse(PeriodNotOver),
        ObligationStage.Open => Decision.Record(new ObligationMissed(obligation.Due, now.Today)).Under(Source),
        _ => Decision.AlreadySo,
    };
}
