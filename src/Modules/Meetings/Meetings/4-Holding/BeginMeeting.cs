using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Meetings.MeetingRefusals;

namespace CreationPlatform.Meetings;

/// <summary>
/// The meeting begins now, by server time; what the device claims stands beside it. Anybody may chair; whether it counts then, its end says.
/// </summary>
internal sealed record BeginMeeting(string Chair) : ICommand<Meeting>
{
    public Decision Decide(Meeting meeting, Circumstances now)
    {
        if (meeting is { Stage: MeetingStage.InSession } && meeting.Chair == Chair && now.Actor.ActsFor(meeting.Unit)) return Decision.AlreadySo;
        if ((meeting.WhyPlanStands(now) ?? UnknownPost.When(meeting.MemberAt(Chair) is null)) is { } refusal) return Decision.Refuse(refusal);
        return Decision.Record(new MeetingBegun(Chair, now.Time, SignInCode.Of(now.NewId("sign-in-code")))).Under(Source);
    }

    internal sealed class Shape : AbstractValidator<BeginMeeting>
    {
        public Shape() => RuleFor(c => c.Chair).NotEmpty().MaximumLength(60);
    }
}
