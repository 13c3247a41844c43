using System.Globalization;

namespace CreationPlatform.BuildingBlocks;

/// <summary>What a deadline rule says, in words for people.</summary>
/// <param name="Act">What has to be done in time.</param>
/// <param name="Starts">What starts the clock.</param>
/// <param name="Who">Who has to act.</param>
/// <param name="Length">The length with its unit.</param>
/// <param name="Counting">Which days count, and what becomes of a last day that is a rest day.</param>
/// <param name="Note">A remark; null where there is none.</param>
/// <param name="Law">The full name of the law behind it; null for a rule of the house.</param>
/// <param name="Version">Which version it is and, where that is known, since when it is in force.</param>
public sealed record RuleWords(string Act, string Starts, string Who, string Length, string Counting, string? Note, string? Law, string Version)
{
    private static readonly Dictionary<string, CsvRow> Laws = Csv.BuiltIn("acts.csv").ToDictionary(row => row["act"]);
    private static readonly Dictionary<string, CsvRow> Known = Csv.BuiltIn("deadline_words.csv").ToDictionary(row => row["rule_id"]);

    /// <summary>A rule in the words of one language; its remark only where the book says more than the act.</summary>
    /// <param name="rule">A rule of the built-in book.</param>
    /// <param name="culture">Chinese when its language is <c>zh</c>, otherwise English.</param>
    public static RuleWords Of(DeadlineRule rule, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(culture);
        var (words, row) = (DeadlineWords.For(culture), Known[rule.Id]);
        var (length, counting) = (words.Length(rule.Length, rule.Unit, rule.DayType), words.Counting(rule));
        // The book's other remarks name the act, which is said already.
        var hasNote = row["note_zh"].Length > 0;
        var (law, version) = (Laws.GetValueOrDefault(rule.Article.Split(' ')[0]), words.Version(rule));
        return culture.TwoLetterISOLanguageName == "zh"
            ? new(row["act_zh"], row["starts_zh"], row["who_zh"], length, counting, hasNote ? row["note_zh"] : null, law?["name_zh"], version)
            : new(row["act_en"], rule.Trigger, rule.Who, length, counting, hasNote ? rule.Note : null, law?["name_en"], version);
    }
}
