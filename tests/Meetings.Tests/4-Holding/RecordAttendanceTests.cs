using static CreationPlatform.Meetings.MeetingsHistory;
using static CreationPlatform.Testing.Story<CreationPlatform.Meetings.Meeting>;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Meetings;

public class RecordAttendanceTests
{
    [Fact]
    public void The_recorder_writes_down_who_is_there() =>
        Given(Planned, Begun, SignedIn).On(Day).By(PostAt(Community)).When(new RecordAttendance([.. Attended.Entries, new(Deputy, Presence.Present)])).Then(Attended);

    [Fact]
    public void What_is_written_later_counts() =>
        Given(Planned, Begun, SignedIn).On(Day).By(PostAt(Community)).When(new RecordAttendance([new(Deputy, Presence.Absent)])).Then(new AttendanceRecorded([new(Deputy, Presence.Absent)]));

    [Fact]
    public void Nothing_new_is_nothing() => Given(Planned, Begun, Attended).On(Day).By(PostAt(Community)).When(new RecordAttendance(Attended.Entries)).ThenAlreadySo();

    [Fact]
    public void Only_members_are_on_the_list() => Given(Planned, Begun).On(Day).By(PostAt(Community)).When(new RecordAttendance([new("居民", Presence.Present)])).ThenRefused(MeetingRefusals.UnknownPost);

    [Fact]
    public void Only_while_it_lasts() => Given(UpTo(Held)).On(Day).By(PostAt(Community)).When(new RecordAttendance(Attended.Entries)).ThenRefused(MeetingRefusals.NotInSession);
}
