using CreationPlatform.BuildingBlocks;
using FluentValidation;

namespace CreationPlatform.Meetings;

/// <summary>A meeting that was to serve an obligation was called off: the reason stands with what is still owed.</summary>
internal sealed record NoteCancellation(Guid Meeting, string Reason) : ICommand<MeetingObligation>
{
    public Decision Decide(MeetingObligation obligation, Circumstances now) =>
        obligation.Stage == ObligationStage.New || obligation.Cancelled.Contains(Meeting)
            ? Decision.AlreadySo
            : Decision.Record(new ServingMeetingCancelled(Meeting, Reason)).Under(MeetingRefusals.OwnRule);

    internal sealed class Shape : AbstractValidator<NoteCancellation>
    {
        public Shape() => RuleFor(c => c.Reason).NotEmpty();
    }
}
