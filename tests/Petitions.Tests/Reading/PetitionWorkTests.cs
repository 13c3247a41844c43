using CreationPlatform.BuildingBlocks;
using CreationPlatform.Communities;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class PetitionWorkTests
{
    private static readonly PetitionRegisterEntry Entry = PetitionRegisterEntry.Initial(StreamIds.From("a petition to work on")) with
    {
        Number = "XF-1", Topic = PetitionTopic.Land, Stage = PetitionStage.Accepted, Duties = [new("XF-03", new(2026, 2, 25), Street), new("XF-07", new(2026, 3, 1), District)],
    };

    [Theory]
    [InlineData("2026-02-13", "还剩 3 个工作日", "3 working days left")]
    [InlineData("2026-02-25", "今天到期", "due today")]
    [InlineData("2026-02-27", "已逾期 2 天", "2 days overdue")]
    public void What_a_body_owes_is_said_in_working_days(string today, string zh, string en) =>
        Owed(Entry, Street, today).Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            Kind = "petition", Name = "XF-1", About = "land", Stage = "accepted", Body = Street, Rule = "XF-03", Article = "信访工作条例 23(3)", LeftZh = zh, LeftEn = en,
        });

    [Fact]
    public void Where_only_rest_days_are_left_the_calendar_days_are_said() =>
        Owed(Entry, District, "2026-02-28").Should().ContainSingle().Which.LeftZh.Should().Be("还剩 1 天", "1 March is a Sunday");

    [Fact]
    public void It_shows_nothing_that_others_owe() => Owed(Entry, City, "2026-02-13").Should().BeEmpty();

    [Fact]
    public void A_report_that_was_asked_for_is_work_like_any_other() =>
        Owed(Entry with { Duties = [new(Duty.Report, new(2026, 3, 12), Street)] }, Street, "2026-02-25").Should().ContainSingle().Which
            .Should().BeEquivalentTo(new { Body = Street, Rule = "report", Article = "信访工作条例 22" });

    [Fact]
    public void A_report_of_retaliation_is_acknowledged_and_then_decided()
    {
        var filed = ProtectionReportEntry.Initial(StreamIds.From("a report")) with { Against = Community, DecidedBy = Street, AcknowledgeBy = new(2026, 2, 25), FindBy = new(2026, 3, 12) };

        PetitionWork.Of(filed, By(Street)).Should().ContainSingle().Which.Should().BeEquivalentTo(new { Kind = "protection-report", Body = Street, Rule = "PR-01", Due = new DateOnly(2026, 2, 25) });
        PetitionWork.Of(filed with { AcknowledgedOn = new(2026, 2, 13) }, By(Street)).Should().ContainSingle().Which.Should().BeEquivalentTo(new { Rule = "PR-02", Due = new DateOnly(2026, 3, 12) });
        PetitionWork.Of(filed with { AcknowledgedOn = new(2026, 2, 13), FoundOn = new(2026, 2, 14) }, By(Street)).Should().BeEmpty();
    }

    private static IEnumerable<WorkListItem> Owed(PetitionRegisterEntry entry, string unit, string today) =>
        PetitionWork.Of(entry, By(unit)).Select(item => item.On(DateOnly.Parse(today), RuleBook.BuiltIn.Calendar));

    private static Acting By(string unit) => new([new(StreamIds.From("a post"), Roles.Handler, unit)], Tree, RuleBook.BuiltIn, new(2026, 2, 13));
}
