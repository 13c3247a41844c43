using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Notifications;

/// <summary>
/// What an entry says, in Chinese or English; what each rule is about stands in <c>RuleWords.csv</c>. Entries hold codes of units, which
/// never change; their names are looked up here, when somebody reads.
/// </summary>
internal static class EntryWords
{
    private static readonly Dictionary<string, (string Zh, string En)> Rules =
        EmbeddedTable.Read(typeof(EntryWords).Assembly, "RuleWords.csv").ToDictionary(row => row["rule"], row => (row["zh"], row["en"]));

    public static string Of(InboxLine line, OrgTree units, bool inChinese) => Sentence(line, units, inChinese, $" {line.Number}");

    /// <summary>The same without the matter's number, for what leaves the platform.</summary>
    public static string Unnumbered(InboxLine line, OrgTree units, bool inChinese) => Sentence(line, units, inChinese, "");

    private static string Sentence(InboxLine line, OrgTree units, bool inChinese, string number)
    {
        var (zh, en) = Rules.GetValueOrDefault(line.Rule, (line.Rule, line.Rule));
        var due = line.Due.InWords(inChinese);
        if (line.SubjectKind == EntrySubject.MeetingObligation)
        {
            var words = MeetingWords.Of(line, zh, en, due);
            var duty = MeetingWords.DutyOf(line, units, inChinese);
            return inChinese ? $"{duty}：{words.Zh}（{line.Article}）" : $"{duty}: {words.En} ({line.Article})";
        }
        var (subjectZh, subjectEn) = line.SubjectKind switch
        {
            EntrySubject.ProtectionReport => ("打击报复、泄露信息的反映", "Report of retaliation or disclosure"),
            EntrySubject.PilotApplication => ($"试点申报{number}", $"Pilot application{number}"),
            _ => ($"信访事项{number}", $"Petition{number}"),
        };
        return inChinese ? $"{subjectZh}：{InChinese(line, zh, due)}（{line.Article}）" : $"{subjectEn}: {InEnglish(line, en, due)} ({line.Article})";
    }

    private static string InChinese(InboxLine line, string act, string due) => line.Kind switch
    {
        EntryKind.DutyFallsDue when line.DaysBefore == 0 => $"{due}是{act}的最后一天",
        EntryKind.DutyFallsDue => $"应在{due}前{act}，提前 {line.DaysBefore} 个工作日提醒",
        EntryKind.ObjectionEnds when line.DaysBefore == 0 => $"{due}是{act}的最后一天",
        EntryKind.ObjectionEnds => $"如需{act}，最迟在{due}，提前 {line.DaysBefore} 个工作日提醒",
        EntryKind.DutyIsOverdue => $"应在{due}前{act}，已经超期",
        EntryKind.TellOfWindow => $"请告知信访人：{act}最迟在{due}，提前 {line.DaysBefore} 日提醒",
        _ => throw new ArgumentOutOfRangeException(nameof(line), line.Kind, "It has no words yet."),
    };

    private static string InEnglish(InboxLine line, string act, string due) => line.Kind switch
    {
        EntryKind.DutyFallsDue when line.DaysBefore == 0 => $"{due} is the last day to {act}",
        EntryKind.DutyFallsDue => $"{act} by {due}; reminded {Days(line, "working day")} ahead",
        EntryKind.ObjectionEnds when line.DaysBefore == 0 => $"{due} is the last day to {act}",
        EntryKind.ObjectionEnds => $"whoever wants to {act} does so by {due}; reminded {Days(line, "working day")} ahead",
        EntryKind.DutyIsOverdue => $"it was due by {due} to {act}, and is overdue",
        EntryKind.TellOfWindow => $"tell the petitioner that the last day to {act} is {due}; reminded {Days(line, "day")} ahead",
        _ => throw new ArgumentOutOfRangeException(nameof(line), line.Kind, "It has no words yet."),
    };

    private static string Days(InboxLine line, string unit) => line.DaysBefore == 1 ? $"1 {unit}" : $"{line.DaysBefore} {unit}s";
}
