using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Meetings.MeetingRefusals;

namespace CreationPlatform.Meetings;

/// <summary>
/// The meeting ends now, by server time, and is held. It is recorded as it was: under a chair of another rank, or without more than half
/// of the members, it does not count, and says why. Its minutes are due in 5 working days (MI-01).
/// </summary>
internal sealed record HoldMeeting : ICommand<Meeting>
{
    public Decision Decide(Meeting meeting, Circumstances now)
    {
        if (meeting.Stage is MeetingStage.Held or MeetingStage.Minuted or MeetingStage.Approved && now.Actor.ActsFor(meeting.Unit)) return Decision.AlreadySo;
        if ((meeting.WhyNotInSession(now) ?? AttendanceIncomplete.When(meeting.Members.Any(m => !meeting.Attendance.ContainsKey(m.Post)))) is { } refusal)
            return Decision.Refuse(refusal);

        var day = ChinaTime.DateOf(meeting.StartedAt);
        var present = meeting.Members.Count(m => meeting.Attendance[m.Post] == Presence.Present);
        var countings = meeting.Serves.Select(s => new Counting(s.Rule, s.Period, [.. ObstaclesTo(s, meeting, day, present)]));
        return Decision.Record(new MeetingHeld(
            meeting.Unit, meeting.StartedAt, now.Time, day, meeting.Chair, present, meeting.Members.Count, [.. countings], now.Deadline("MI-01", day))).Under(Source);
    }

    private static IEnumerable<Obstacle> ObstaclesTo(ServedObligation served, Meeting meeting, DateOnly day, int present)
    {
        var ranks = MeetingRule.Find(served.Rule)!.ChairedBy;
        if (ranks.Count > 0 && !ranks.Contains(meeting.MemberAt(meeting.Chair)!.Rank)) yield return Obstacle.ChairNotOfRank;
        if (2 * present <= meeting.Members.Count) yield return Obstacle.NoQuorum;
        if (day < Period.Named(served.Period)!.Value.FirstDay) yield return Obstacle.BeforePeriod;
    }
}
