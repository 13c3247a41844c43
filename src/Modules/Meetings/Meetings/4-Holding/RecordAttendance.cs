using CreationPlatform.BuildingBlocks;
using FluentValidation;
using static CreationPlatform.Meetings.MeetingRefusals;

namespace CreationPlatform.Meetings;

/// <summary>The recorder writes down who is present, absent or excused; what is written later counts.</summary>
internal sealed record RecordAttendance(IReadOnlyList<Attendance> Entries) : ICommand<Meeting>
{
    public Decision Decide(Meeting meeting, Circumstances now)
    {
        if ((meeting.WhyNotInSession(now) ?? UnknownPost.When(Entries.Any(e => meeting.MemberAt(e.Post) is null))) is { } refusal) return Decision.Refuse(refusal);
        var changed = Entries.Where(e => !meeting.Attendance.TryGetValue(e.Post, out var presence) || presence != e.Presence).ToArray();
        return changed.Length == 0 ? Decision.AlreadySo : Decision.Record(new AttendanceRecorded(changed)).Under(Source);
    }

    internal sealed class Shape : AbstractValidator<RecordAttendance>
    {
        public Shape()
        {
            RuleFor(c => c.Entries).NotEmpty().Must(e => e.DistinctBy(a => a?.Post).Count() == e.Count);
            RuleForEach(c => c.Entries).Must(e => e is { Post.Length: > 0 and <= 60 });
        }
    }
}
