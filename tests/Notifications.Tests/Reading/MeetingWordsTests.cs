using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Notifications;

public class MeetingWordsTests
{
    [Theory]
    [InlineData(nameof(EntryKind.MeetingNotPlanned), 10, "期间已过半，社区民族工作协调小组会议尚未安排，最迟在 2026-05-31 召开", "half of the period is over and no meeting of the community coordination group is planned; it is due by 2026-05-31")]
    [InlineData(nameof(EntryKind.MeetingPeriodEnds), 7, "社区民族工作协调小组会议尚未安排，最迟在 2026-05-31 召开，提前 7 个工作日提醒", "no meeting of the community coordination group is planned; it is due by 2026-05-31, 7 working days ahead")]
    [InlineData(nameof(EntryKind.MeetingPeriodEmpty), 4, "期间只剩最后 5 个工作日，社区民族工作协调小组会议仍未安排，最迟在 2026-05-31 召开", "the last 5 working days have begun and no meeting of the community coordination group is planned; it is due by 2026-05-31")]
    [InlineData(nameof(EntryKind.MeetingNears), 1, "社区民族工作协调小组会议定于 2026-05-31 召开，提前 1 个工作日提醒", "the meeting of the community coordination group takes place on 2026-05-31, 1 working day ahead")]
    [InlineData(nameof(EntryKind.MeetingMissed), -1, "社区民族工作协调小组会议应在 2026-05-31 前召开，逾期未召开", "the meeting of the community coordination group was due by 2026-05-31 and was not held")]
    [InlineData(nameof(EntryKind.MinutesMissing), -1, "社区民族工作协调小组会议已召开，纪要应在 2026-05-31 前批准，尚未批准", "the meeting of the community coordination group was held; its minutes were due by 2026-05-31 and are not approved")]
    public void An_entry_says_which_meeting_is_meant_and_what_to_do(string kind, int days, string zh, string en)
    {
        var line = InboxLine.Initial(StreamIds.From("an entry")) with
        {
            Kind = Enum.Parse<EntryKind>(kind), SubjectKind = EntrySubject.MeetingObligation, Number = "530102001001 2026-05", Rule = "MT-3", Article = "创建意见：工作会议制度",
            Due = new(2026, 5, 31), DaysBefore = days,
        };

        EntryWords.Of(line, inChinese: true).Should().Be($"会议任务 530102001001 2026-05：{zh}（创建意见：工作会议制度）");
        EntryWords.Of(line, inChinese: false).Should().Be($"Meeting duty 530102001001 2026-05: {en} (创建意见：工作会议制度)");
    }
}
