using System.Text;
using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Meetings.MeetingsHistory;

namespace CreationPlatform.Meetings;

/// <summary>What we write is read back by Ical.Net, which knows nothing of us; what it forgives is checked by the letter of RFC 5545.</summary>
public class ICalendarTests
{
    [Fact]
    public void A_planned_meeting_is_an_event_in_the_time_of_Shanghai()
    {
        var calendar = Parsed([Entry(Planned)], []);

        (calendar.Version, calendar.Method, calendar.Properties["X-WR-CALNAME"]!.Value as string, calendar.TimeZones.Single().TzId).Should().Be(("2.0", "PUBLISH", "翠湖西路社区工作会议", "Asia/Shanghai"));
        var meeting = calendar.Events.Single();
        (meeting.Uid, meeting.Sequence, meeting.Summary, meeting.Location, meeting.Status).Should().Be(($"{Id}@meetings.creation-platform", 0, "五月例会", "社区会议室", "CONFIRMED"));
        (meeting.DtStart!.TzId, meeting.DtStart.AsUtc, meeting.DtEnd!.AsUtc).Should().Be(("Asia/Shanghai", new DateTime(2026, 5, 20, 7, 0, 0), new DateTime(2026, 5, 20, 8, 0, 0)));
        meeting.DtStamp!.AsUtc.Should().Be(Noon.UtcDateTime);
    }

    [Fact]
    public void A_move_keeps_its_name_and_raises_its_number_and_so_does_a_cancellation()
    {
        var moved = Parsed([Entry(Planned, Moved)], []).Events.Single();
        (moved.Uid, moved.Sequence, moved.DtStart!.AsUtc, moved.Location).Should().Be(($"{Id}@meetings.creation-platform", 1, Moved.Start.UtcDateTime, "线上会议（线上）"));
        var cancelled = Parsed([Entry(Planned, Moved, Cancelled)], []).Events.Single();
        (cancelled.Uid, cancelled.Sequence, cancelled.Status, cancelled.Description).Should().Be(($"{Id}@meetings.creation-platform", 2, "CANCELLED", "与街道会议冲突"));
    }

    [Fact]
    public void The_last_day_of_what_is_owed_is_a_whole_day()
    {
        var owed = Parsed([], [Read<ObligationDetails, MeetingObligation>(Id, Opened)]).Events.Single();

        (owed.IsAllDay, owed.DtStart!.Date, owed.DtEnd!.Date, owed.Transparency).Should().Be((true, new DateOnly(2026, 5, 31), new DateOnly(2026, 6, 1), "TRANSPARENT"));
        owed.Summary.Should().Be("截止：社区民族工作协调小组会议（2026-05）");
    }

    [Fact]
    public void Odd_texts_come_back_as_they_were()
    {
        var title = $"研究；讨论, 决定; 反斜杠\\ 换行\n第二行 🏠{string.Concat(Enumerable.Repeat("各民族交往交流交融🀄", 12))}";

        Parsed([Entry(Planned with { Title = title })], []).Events.Single().Summary.Should().Be(title);
        Parsed([Entry(Planned with { Title = "响铃\a与换行\r\n之后" })], []).Events.Single().Summary.Should().Be("响铃与换行\n之后", "a calendar holds no control characters");
    }

    [Fact]
    public void Lines_end_as_the_RFC_has_it_and_hold_at_most_75_octets_of_whole_characters()
    {
        var text = ICalendar.Of("翠湖西路社区", [Entry(Planned with { Title = string.Concat(Enumerable.Repeat("民族团结🏠", 40)) })], [], Noon);

        text.Should().StartWith("BEGIN:VCALENDAR\r\n").And.EndWith("END:VCALENDAR\r\n");
        var lines = text.Split("\r\n");
        lines.Should().OnlyContain(line => !line.Contains('\n') && !line.Contains('\r') && Encoding.UTF8.GetByteCount(line) <= 75);
        lines.Should().NotContain(line => BreaksACharacter(line));
    }

    private static bool BreaksACharacter(string line) => line.TrimStart(' ') is { Length: > 0 } text && (char.IsLowSurrogate(text[0]) || char.IsHighSurrogate(text[^1]));

    private static MeetingEntry Entry(params IEvent<Meeting>[] history) => Read<MeetingEntry, Meeting>(Id, history);

    private static Ical.Net.Calendar Parsed(MeetingEntry[] meetings, ObligationDetails[] owed) => Ical.Net.Calendar.Load(ICalendar.Of("翠湖西路社区", meetings, owed, Noon))!;
}
