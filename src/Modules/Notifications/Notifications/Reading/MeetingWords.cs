using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Notifications;

/// <summary>What an entry about the meeting regime says.</summary>
internal static class MeetingWords
{
    /// <summary>Whose duty it is and for when: it is numbered by the unit's code and the period.</summary>
    public static string DutyOf(InboxLine line, OrgTree units, bool inChinese)
    {
        var duty = line.Number.Split(' ') is [var unit, var name] && Period.Named(name) is { } period
            ? $"{units.Find(unit)?.Name ?? unit} {period.InWords(inChinese)}" : line.Number;
        return inChinese ? $"会议任务 {duty}" : $"Meeting duty {duty}";
    }

    public static (string Zh, string En) Of(InboxLine line, string zh, string en, string at) => line.Kind switch
    {
        EntryKind.MeetingNotPlanned => ($"期间已过半，{zh}尚未安排，最迟在{at}召开", $"half of the period is over and no {en} is planned; it is due by {at}"),
        EntryKind.MeetingPeriodEnds => ($"{zh}尚未安排，最迟在{at}召开，提前 {line.DaysBefore} 个工作日提醒", $"no {en} is planned; it is due by {at}, {Days(line)} ahead"),
        EntryKind.MeetingPeriodEmpty => ($"期间只剩最后 5 个工作日，{zh}仍未安排，最迟在{at}召开", $"the last 5 working days have begun and no {en} is planned; it is due by {at}"),
        EntryKind.MeetingNears => ($"{zh}定于{at}召开，提前 {line.DaysBefore} 个工作日提醒", $"the {en} takes place on {at}, {Days(line)} ahead"),
        EntryKind.MeetingMissed => ($"{zh}应在{at}前召开，逾期未召开", $"the {en} was due by {at} and was not held"),
        EntryKind.MinutesMissing => ($"{zh}已召开，纪要应在{at}前批准，尚未批准", $"the {en} was held; its minutes were due by {at} and are not approved"),
        _ => throw new ArgumentOutOfRangeException(nameof(line), line.Kind, "It has no words yet."),
    };

    private static string Days(InboxLine line) => line.DaysBefore == 1 ? "1 working day" : $"{line.DaysBefore} working days";
}
