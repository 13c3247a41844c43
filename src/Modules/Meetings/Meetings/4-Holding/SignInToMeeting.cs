using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Meetings.MeetingRefusals;

namespace CreationPlatform.Meetings;

/// <summary>签到: a member who is there signs in with the code shown in the room.</summary>
internal sealed record SignInToMeeting(string Post, string Code) : ICommand<Meeting>
{
    public Decision Decide(Meeting meeting, Circumstances now)
    {
        if (WhyNotSignedIn(meeting, now) is { } refusal) return Decision.Refuse(refusal);
        if (meeting.Attendance.TryGetValue(Post, out var presence) && presence == Presence.Present) return Decision.AlreadySo;
        return Decision.Record(new MemberSignedIn(Post, now.Time)).Under(Source);
    }

    private Refusal? WhyNotSignedIn(Meeting meeting, Circumstances now) =>
        meeting.WhyNotInSession(now)
        ?? WrongSignInCode.When(!string.Equals(Code, meeting.SignInCode, StringComparison.OrdinalIgnoreCase))
        ?? UnknownPost.When(meeting.MemberAt(Post) is null);

    internal sealed class Shape : AbstractValidator<SignInToMeeting>
    {
        public Shape()
        {
            RuleFor(c => c.Post).NotEmpty().MaximumLength(60);
            RuleFor(c => c.Code).NotEmpty().Length(6, 8);
        }
    }
}
