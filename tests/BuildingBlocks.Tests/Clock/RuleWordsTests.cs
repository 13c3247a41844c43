using System.Globalization;

namespace CreationPlatform.BuildingBlocks;

public class RuleWordsTests
{
    private static readonly CultureInfo Zh = CultureInfo.GetCultureInfo("zh-CN"), En = CultureInfo.GetCultureInfo("en");

    public static TheoryData<string> Rules => [.. RuleBook.BuiltIn.Rules.Select(rule => rule.Id)];

    [Theory, MemberData(nameof(Rules))]
    public void Every_rule_has_words_in_both_languages(string id)
    {
        var rule = RuleBook.BuiltIn.Rule(id);
        foreach (var words in (RuleWords[])[RuleWords.Of(rule, Zh), RuleWords.Of(rule, En)])
            ((string?[])[words.Act, words.Starts, words.Who, words.Length, words.Counting, words.Note]).Should().NotContain("");
    }

    [Theory]
    [InlineData("XF-04", "5个工作日", "只计工作日", "5 working days", "only working days count")]
    [InlineData("XF-06", "30日", "连续计算，休息日计入；最后一日逢休息日的，顺延至其后第一个工作日", "30 days", "every day counts, rest days too; where the last day is a rest day it stays open to the next working day")]
    [InlineData("XF-09", "30日", "连续计算，休息日计入；最后一日逢休息日的，不顺延；听证所需时间不计入", "30 days", "every day counts, rest days too; a rest day at the end does not move it; the time of a hearing does not count")]
    [InlineData("LI-01", "6个月", "最后一日逢休息日的，顺延至其后第一个工作日", "6 months", "where the last day is a rest day it stays open to the next working day")]
    public void Length_and_counting_are_said(string id, string length, string counting, string lengthEn, string countingEn)
    {
        var rule = RuleBook.BuiltIn.Rule(id);
        (RuleWords.Of(rule, Zh).Length, RuleWords.Of(rule, Zh).Counting).Should().Be((length, counting));
        (RuleWords.Of(rule, En).Length, RuleWords.Of(rule, En).Counting).Should().Be((lengthEn, countingEn));
    }
}
