using System.Reflection;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Communities;

public class CommunitiesRefusalsTests
{
    private static readonly Refusal[] All =
        [.. typeof(CommunitiesRefusals).GetFields(BindingFlags.Static | BindingFlags.Public).Select(f => f.GetValue(null)).OfType<Refusal>()];

    [Fact]
    public void Codes_are_kebab_case_and_each_is_used_once()
    {
        All.Should().NotBeEmpty().And.OnlyHaveUniqueItems(r => r.Code);
        All.Should().OnlyContain(r => System.Text.RegularExpressions.Regex.IsMatch(r.Code, "^[a-z]+(-[a-z]+)*$"));
    }

    [Fact]
    public void Each_says_in_both_languages_what_is_wrong_and_why() =>
        All.Should().OnlyContain(r => r.Article.Length > 0 && r.Zh.EndsWith('。') && r.En.EndsWith('.'));
}
