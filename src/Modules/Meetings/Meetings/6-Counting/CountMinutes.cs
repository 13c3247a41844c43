using CreationPlatform.BuildingBlocks;
using FluentValidation;

namespace CreationPlatform.Meetings;

/// <summary>
/// The minutes of a counting meeting are approved, so the obligation is fulfilled: in time where the meeting was held by the last day of
/// the period and the minutes were approved in theirs, otherwise late.
/// </summary>
internal sealed record CountMinutes(Guid Meeting, DateOnly ApprovedOn) : ICommand<MeetingObligation>
{
    public Decision Decide(MeetingObligation obligation, Circumstances now)
    {
        if (obligation.Stage is ObligationStage.Met or ObligationStage.Late) return Decision.AlreadySo;
        if (obligation.Held.FirstOrDefault(h => h.Meeting == Meeting) is not { } held) return Decision.AlreadySo;
        var inTime = held.HeldOn <= obligation.Due && ApprovedOn <= held.MinutesDue;
        return Decision.Record(new ObligationFulfilled(Meeting, held.HeldOn, ApprovedOn, inTime)).Under(MeetingRefusals.Source);
    }

    internal sealed class Shape : AbstractValidator<CountMinutes>
    {
        public Shape() => RuleFor(c => c.Meeting).NotEmpty();
    }
}
