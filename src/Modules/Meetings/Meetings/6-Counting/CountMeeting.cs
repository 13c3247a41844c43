using CreationPlatform.BuildingBlocks;
using FluentValidation;

namespace CreationPlatform.Meetings;

/// <summary>
/// A meeting was held for an obligation: it counts, or it says what stands against that. Where the obligation was not open yet, because
/// the platform slept or the unit owes nothing in its first part of a period, it is opened by this.
/// </summary>
internal sealed record CountMeeting(OpenObligation Obligation, Guid Meeting, DateOnly HeldOn, DateOnly MinutesDue, IReadOnlyList<Obstacle> Obstacles)
    : ICommand<MeetingObligation>
{
    public Decision Decide(MeetingObligation obligation, Circumstances now)
    {
        if (obligation.NotCounted.Contains(Meeting) || obligation.Held.Any(h => h.Meeting == Meeting)) return Decision.AlreadySo;
        if (obligation.Stage is ObligationStage.Met or ObligationStage.Late) return Decision.AlreadySo;
        if (obligation.Stage == ObligationStage.New && Obstacles.Contains(Obstacle.BeforePeriod)) return Decision.AlreadySo;

        IEvent held = Obstacles.Count == 0 ? new ObligationHeld(Meeting, HeldOn, MinutesDue) : new MeetingNotCounted(Meeting, HeldOn, Obstacles);
        return (obligation.Stage == ObligationStage.New ? Decision.Record(Obligation.Opened(now), held) : Decision.Record(held)).Under(MeetingRefusals.Source);
    }

    internal sealed class Shape : AbstractValidator<CountMeeting>
    {
        public Shape() => RuleFor(c => c.Obligation).NotNull();
    }
}
