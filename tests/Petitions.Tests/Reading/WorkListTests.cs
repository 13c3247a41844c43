using CreationPlatform.BuildingBlocks;
using static CreationPlatform.Testing.TestUnits;

namespace CreationPlatform.Petitions;

public class WorkListTests
{
    private static readonly PetitionRegisterEntry Entry = PetitionRegisterEntry.Initial(StreamIds.From("a petition to work on")) with
    {
        Duties = [new("XF-03", new(2026, 2, 25), Street), new("XF-07", new(2026, 3, 1), District)],
    };

    [Theory]
    [InlineData("2026-02-13", "还剩 3 个工作日", "3 working days left")]
    [InlineData("2026-02-25", "今天到期", "due today")]
    [InlineData("2026-02-27", "已逾期 2 天", "2 days overdue")]
    public void What_a_body_owes_is_said_in_working_days(string today, string zh, string en) =>
        WorkList.Of([Entry], [Street], RuleBook.BuiltIn, DateOnly.Parse(today)).Should().ContainSingle().Which
            .Should().BeEquivalentTo(new { Body = Street, Rule = "XF-03", Article = "信访工作条例 23(3)", LeftZh = zh, LeftEn = en });

    [Fact]
    public void Where_only_rest_days_are_left_the_calendar_days_are_said() =>
        WorkList.Of([Entry], [District], RuleBook.BuiltIn, new(2026, 2, 28)).Should().ContainSingle().Which.LeftZh.Should().Be("还剩 1 天", "1 March is a Sunday");

    [Fact]
    public void It_shows_nothing_that_others_owe() => WorkList.Of([Entry], [City], RuleBook.BuiltIn, new(2026, 2, 13)).Should().BeEmpty();
}
