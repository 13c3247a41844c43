using System.Text;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;

namespace CreationPlatform.Notifications;

public class MeetingWordsTests
{
    [Theory]
    [InlineData(nameof(EntryKind.MeetingNotPlanned), 10, "期间已过半，社区民族工作协调小组会议尚未安排，最迟在2026年5月31日（星期日）召开", "half of the period is over and no meeting of the community coordination group is planned; it is due by Sunday, 31 May 2026")]
    [InlineData(nameof(EntryKind.MeetingPeriodEnds), 7, "社区民族工作协调小组会议尚未安排，最迟在2026年5月31日（星期日）召开，提前 7 个工作日提醒", "no meeting of the community coordination group is planned; it is due by Sunday, 31 May 2026, 7 working days ahead")]
    [InlineData(nameof(EntryKind.MeetingPeriodEmpty), 4, "期间只剩最后 5 个工作日，社区民族工作协调小组会议仍未安排，最迟在2026年5月31日（星期日）召开", "the last 5 working days have begun and no meeting of the community coordination group is planned; it is due by Sunday, 31 May 2026")]
    [InlineData(nameof(EntryKind.MeetingNears), 1, "社区民族工作协调小组会议定于2026年5月31日（星期日）召开，提前 1 个工作日提醒", "the meeting of the community coordination group takes place on Sunday, 31 May 2026, 1 working day ahead")]
    [InlineData(nameof(EntryKind.MeetingMissed), -1, "社区民族工作协调小组会议应在2026年5月31日（星期日）前召开，逾期未召开", "the meeting of the community coordination group was due by Sunday, 31 May 2026 and was not held")]
    [InlineData(nameof(EntryKind.MinutesMissing), -1, "社区民族工作协调小组会议已召开，纪要应在2026年5月31日（星期日）前批准，尚未批准", "the meeting of the community coordination group was held; its minutes were due by Sunday, 31 May 2026 and are not approved")]
    public void An_entry_says_which_meeting_is_meant_and_what_to_do(string kind, int days, string zh, string en)
    {
        var line = Missed with { Kind = Enum.Parse<EntryKind>(kind), DaysBefore = days };

        EntryWords.Of(line, TestUnits.Tree, inChinese: true).Should().Be($"会议任务 翠湖西路社区居民委员会 2026年5月：{zh}（创建意见：工作会议制度）");
        EntryWords.Of(line, TestUnits.Tree, inChinese: false).Should().Be($"Meeting duty 翠湖西路社区居民委员会 May 2026: {en} (创建意见：工作会议制度)");
    }

    [Theory]
    [InlineData("530102001000 2026-Q2", "会议任务 华山街道 2026年第二季度：", "Meeting duty 华山街道 Q2 2026: ")]
    [InlineData("530102001000 2026-H1", "会议任务 华山街道 2026年上半年：", "Meeting duty 华山街道 H1 2026: ")]
    [InlineData("530102999000 2026-H2", "会议任务 530102999000 2026年下半年：", "Meeting duty 530102999000 H2 2026: ")]
    public void An_entry_names_the_unit_and_the_period_and_a_unit_that_is_gone_by_its_code(string number, string zh, string en)
    {
        EntryWords.Of(Missed with { Number = number }, TestUnits.Tree, inChinese: true).Should().StartWith(zh);
        EntryWords.Of(Missed with { Number = number }, TestUnits.Tree, inChinese: false).Should().StartWith(en);
    }

    [Fact]
    public void A_letter_and_a_robot_say_whose_meeting_it_is_in_words_that_people_read()
    {
        MessageText In(bool inChinese) => new([Missed], TestUnits.Tree, inChinese, null);

        In(inChinese: true).Subject.Should().Be("期限提醒：2026年5月31日（星期日）");
        In(inChinese: true).Letter.Should().StartWith("会议任务 翠湖西路社区居民委员会 2026年5月：社区民族工作协调小组会议应在2026年5月31日（星期日）前召开，逾期未召开");
        In(inChinese: false).Subject.Should().Be("Reminder of a deadline: Sunday, 31 May 2026");
        In(inChinese: false).Letter.Should().StartWith("Meeting duty 翠湖西路社区居民委员会 May 2026: the meeting of the community coordination group was due by Sunday, 31 May 2026");
        foreach (var text in (string[])[In(inChinese: true).Markdown, In(inChinese: false).Markdown]) text.Should().NotMatchRegex("[0-9]{12}|[0-9]{4}-[0-9]{2}").And.Contain("翠湖西路社区居民委员会");
    }

    [Fact]
    public void A_webhook_keeps_codes_and_dates_that_machines_read() =>
        Encoding.UTF8.GetString(MachineMessage.Webhook(new("https://hooks.example/in"), StreamIds.From("a delivery"), Missed, [1, 2, 3], Missed.PostedAt).Body)
            .Should().Contain("\"due\":\"2026-05-31\"").And.Contain("\"530102001001/community_head\"").And.NotContain("翠湖西路");

    private static InboxLine Missed => InboxLine.Initial(StreamIds.From("an entry")) with
    {
        Kind = EntryKind.MeetingMissed, SubjectKind = EntrySubject.MeetingObligation, Number = "530102001001 2026-05", Rule = "MT-3", Article = "创建意见：工作会议制度",
        Due = new(2026, 5, 31), DaysBefore = -1, VisibleTo = ["530102001001/community_head"],
    };
}
