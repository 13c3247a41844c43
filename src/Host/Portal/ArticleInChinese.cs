using System.Globalization;
using System.Text.RegularExpressions;

namespace CreationPlatform.Host;

/// <summary>An article of law as people in China cite it: <c>信访工作条例 23(3)、24</c> is said 信访工作条例第二十三条（三）、第二十四条.</summary>
internal static partial class ArticleInChinese
{
    /// <summary>The article cited; what has no number stands as it is.</summary>
    /// <param name="article">An article as the rules name it.</param>
    public static string Cite(string article) =>
        Place().Replace(article, place => $"第{Number(place.Groups[1].ValueSpan)}条{(place.Groups[2].Success ? $"（{Number(place.Groups[2].ValueSpan)}）" : "")}");

    // Up to 9999, which no law exceeds.
    private static string Number(ReadOnlySpan<char> digits)
    {
        var number = int.Parse(digits, CultureInfo.InvariantCulture);
        (int Digit, string Unit)[] places = [(number / 1000 % 10, "千"), (number / 100 % 10, "百"), (number / 10 % 10, "十"), (number % 10, "")];
        var spoken = string.Concat(places.Select(place => place.Digit == 0 ? "零" : "零一二三四五六七八九"[place.Digit] + place.Unit));
        spoken = Zeros().Replace(spoken, "零").Trim('零');
        return number is >= 10 and < 20 ? spoken[1..] : spoken;
    }

    [GeneratedRegex(@" ?(?<![\d(])(\d{1,4})(?![\d-])(?:\((\d{1,2})\))?")]
    private static partial Regex Place();

    [GeneratedRegex("零+")]
    private static partial Regex Zeros();
}
