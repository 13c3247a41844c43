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
            ((string?[])[words.Act, words.Starts, words.Who, words.Length, words.Counting, words.Note, words.Law, words.Version]).Should().NotContain("");
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

    [Theory]
    [InlineData("XF-05", "信访工作条例", "第 1 版，自 2022 年 5 月 1 日起施行", "Regulations on Petition Work", "version 1, in force since 1 May 2022")]
    [InlineData("RC-01", "中华人民共和国行政复议法", "第 1 版，自 2024 年 1 月 1 日起施行", "Administrative Reconsideration Law of the People's Republic of China", "version 1, in force since 1 January 2024")]
    [InlineData("LI-01", "中华人民共和国行政诉讼法", "第 1 版", "Administrative Procedure Law of the People's Republic of China", "version 1")]
    [InlineData("PA-01", null, "第 1 版", null, "version 1")]
    public void A_version_says_its_law_and_since_when_it_is_in_force_where_that_is_known(string id, string? law, string version, string? lawEn, string versionEn)
    {
        var rule = RuleBook.BuiltIn.Rule(id);
        (RuleWords.Of(rule, Zh).Law, RuleWords.Of(rule, Zh).Version).Should().Be((law, version));
        (RuleWords.Of(rule, En).Law, RuleWords.Of(rule, En).Version).Should().Be((lawEn, versionEn));
    }

    [Fact]
    public void Every_law_has_its_full_name_and_only_rules_of_the_house_have_none() =>
        RuleBook.BuiltIn.Rules.Where(rule => RuleWords.Of(rule, Zh).Law is null).Select(rule => rule.Article).Should().OnlyContain(article => article == "own rule");

    [Fact]
    public void Every_day_of_coming_into_force_has_its_source() =>
        Csv.BuiltIn("deadlines.csv").Where(row => row["in_force"].Length > 0 != row["in_force_by"].Length > 0).Select(row => row["rule_id"]).Should().BeEmpty();
}
