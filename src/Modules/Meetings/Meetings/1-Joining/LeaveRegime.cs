using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Meetings.MeetingRefusals;

namespace CreationPlatform.Meetings;

/// <summary>A unit no longer takes part, from today or a later day. What it owes already it still owes.</summary>
internal sealed record LeaveRegime(DateOnly On) : ICommand<MeetingRegime>
{
    public Decision Decide(MeetingRegime regime, Circumstances now) => regime switch
    {
        { From: null } => Decision.Refuse(NotJoined),
        { Until: { } until } => until == On ? Decision.AlreadySo : Decision.Refuse(HasLeft),
        _ when On < now.Today || On < regime.From => Decision.Refuse(NotBackDated),
        _ => Decision.Record(new RegimeLeft(On)).Under(OwnRule),
    };

    internal sealed class Shape : AbstractValidator<LeaveRegime>
    {
        public Shape() => RuleFor(c => c.On).NotEmpty();
    }
}
