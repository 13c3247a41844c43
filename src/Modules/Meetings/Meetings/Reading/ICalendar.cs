using System.Globalization;
using System.Text;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Meetings;

/// <summary>
/// Meetings and last days in the form of RFC 5545. A meeting keeps its UID however often it is moved, and its SEQUENCE grows with it; the
/// last day of what is owed is an event of a whole day, until it is kept.
/// </summary>
internal static class ICalendar
{
    private const int LongestLine = 75;

    /// <summary>How long a planned meeting is shown: its end is known when it is held.</summary>
    private static readonly TimeSpan Usual = TimeSpan.FromHours(1);

    /// <summary>A calendar.</summary>
    /// <param name="name">The unit's name.</param>
    /// <param name="meetings">Its meetings, called off ones too.</param>
    /// <param name="owed">What it owes.</param>
    /// <param name="now">Server time.</param>
    public static string Of(string name, IEnumerable<MeetingEntry> meetings, IEnumerable<ObligationDetails> owed, DateTimeOffset now)
    {
        var text = new StringBuilder();
        void Line(string line) => Fold(line, text);
        foreach (var line in (string[])
            [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Creation Platform//Meetings//ZH", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", $"X-WR-CALNAME:{Escaped($"{name}工作会议")}",
                "BEGIN:VTIMEZONE", "TZID:Asia/Shanghai", "BEGIN:STANDARD", "DTSTART:19920101T000000", "TZOFFSETFROM:+0800", "TZOFFSETTO:+0800", "TZNAME:CST", "END:STANDARD", "END:VTIMEZONE",
            ]) Line(line);
        foreach (var line in meetings.SelectMany(m => EventOf(m, now)).Concat(owed.SelectMany(o => EventOf(o, now)))) Line(line);
        Line("END:VCALENDAR");
        return text.ToString();
    }

    private static string[] EventOf(MeetingEntry meeting, DateTimeOffset now) =>
    [
        "BEGIN:VEVENT", $"UID:{meeting.Id}@meetings.creation-platform", $"DTSTAMP:{Utc(now)}", $"SEQUENCE:{meeting.Changes + (meeting.Stage == MeetingStage.Cancelled ? 1 : 0)}",
        $"DTSTART;TZID=Asia/Shanghai:{Local(meeting.Start)}", $"DTEND;TZID=Asia/Shanghai:{Local(meeting.End ?? meeting.Start + Usual)}", $"SUMMARY:{Escaped(meeting.Title)}",
        $"LOCATION:{Escaped(meeting.Venue.Place + (meeting.Venue.IsOnline ? "（线上）" : ""))}", $"STATUS:{(meeting.Stage == MeetingStage.Cancelled ? "CANCELLED" : "CONFIRMED")}",
        .. meeting.WhyCancelled is { } why ? [$"DESCRIPTION:{Escaped(why)}"] : Array.Empty<string>(), "END:VEVENT",
    ];

    private static string[] EventOf(ObligationDetails owed, DateTimeOffset now) =>
    [
        "BEGIN:VEVENT", $"UID:{owed.Id}@obligations.creation-platform", $"DTSTAMP:{Utc(now)}", "SEQUENCE:0", $"DTSTART;VALUE=DATE:{Date(owed.Due)}", $"DTEND;VALUE=DATE:{Date(owed.Due.AddDays(1))}",
        $"SUMMARY:{Escaped($"截止：{MeetingRule.Find(owed.Rule)?.Zh ?? owed.Rule}（{owed.Period}）")}", "TRANSP:TRANSPARENT", "END:VEVENT",
    ];

    /// <summary>At most 75 octets a line, and no character across two; a line that goes on begins with a blank.</summary>
    private static void Fold(string line, StringBuilder text)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                octets = 1;
            }
            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        text.Append("\r\n");
    }

    private static string Escaped(string text) => new string([.. text.ReplaceLineEndings("\n").Where(c => c is '\n' || !char.IsControl(c))]).Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    private static string Utc(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Local(DateTimeOffset instant) => instant.ToOffset(ChinaTime.Offset).ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    private static string Date(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
