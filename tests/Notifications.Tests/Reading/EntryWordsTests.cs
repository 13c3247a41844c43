using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using static CreationPlatform.Notifications.InboxHistory;

namespace CreationPlatform.Notifications;

public class EntryWordsTests
{
    private static readonly InboxLine Line = InboxLine.Initial(StreamIds.From("an entry")).Evolve(new Recorded<InboxEntry>(
        StreamIds.From("an event"), 1, new(2026, 2, 13, 1, 0, 0, TimeSpan.Zero), new(1, "system", null, null, null, null, null, null, null), Posted));

    [Theory]
    [InlineData(nameof(EntryKind.DutyFallsDue), 3, "XF-03", "应在2026年2月25日（星期三）前书面告知信访人接收情况、途径和程序，提前 3 个工作日提醒", "tell the petitioner of receipt, route and procedure by Wednesday, 25 February 2026; reminded 3 working days ahead")]
    [InlineData(nameof(EntryKind.DutyFallsDue), 0, "XF-05", "2026年2月25日（星期三）是作出信访处理意见的最后一天", "Wednesday, 25 February 2026 is the last day to issue the handling opinion")]
    [InlineData(nameof(EntryKind.DutyIsOverdue), -1, "XF-07", "应在2026年2月25日（星期三）前作出复查意见，已经超期", "it was due by Wednesday, 25 February 2026 to issue the review opinion, and is overdue")]
    [InlineData(nameof(EntryKind.ObjectionEnds), 1, "XF-04", "如需提出管辖异议，最迟在2026年2月25日（星期三），提前 1 个工作日提醒", "whoever wants to object to the transfer does so by Wednesday, 25 February 2026; reminded 1 working day ahead")]
    [InlineData(nameof(EntryKind.TellOfWindow), 30, "XF-06", "请告知信访人：请求复查最迟在2026年2月25日（星期三），提前 30 日提醒", "tell the petitioner that the last day to ask for a review is Wednesday, 25 February 2026; reminded 30 days ahead")]
    public void An_entry_says_what_is_due_and_under_which_article(string kind, int days, string rule, string zh, string en)
    {
        var line = Line with { Kind = Enum.Parse<EntryKind>(kind), DaysBefore = days, Rule = rule };

        EntryWords.Of(line, TestUnits.Tree, inChinese: true).Should().Be($"信访事项 2026-530102001001-7F3K9Q：{zh}（信访工作条例 23(3)）");
        EntryWords.Of(line, TestUnits.Tree, inChinese: false).Should().Be($"Petition 2026-530102001001-7F3K9Q: {en} (信访工作条例 23(3))");
    }

    [Fact]
    public void Every_clock_of_a_petition_has_words() =>
        RuleBook.BuiltIn.Rules.Where(r => r.Module == "petitions" && !r.Id.StartsWith("XF-S", StringComparison.Ordinal)).Select(r => r.Id).Concat(["RC-01", "LI-01", "LI-02", "AR-01"])
            .Where(rule => EntryWords.Of(Line with { Rule = rule }, TestUnits.Tree, inChinese: true).Contains(rule)).Should().BeEmpty();

    [Fact]
    public void An_overdue_application_is_one_of_a_district_and_a_year()
    {
        var line = Line with { SubjectKind = EntrySubject.PilotApplication, Number = "五华区 2026", Kind = EntryKind.DutyIsOverdue, DaysBefore = -1, Rule = "PA-01", Article = "平台规则：试点申报" };

        EntryWords.Of(line, TestUnits.Tree, inChinese: true).Should().Be("试点申报 五华区 2026：应在2026年2月25日（星期三）前审核试点申报，已经超期（平台规则：试点申报）");
        EntryWords.Unnumbered(line, TestUnits.Tree, inChinese: false).Should().Be("Pilot application: it was due by Wednesday, 25 February 2026 to answer the district's application, and is overdue (平台规则：试点申报)");
    }
}
