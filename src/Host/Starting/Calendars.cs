using System.Text.RegularExpressions;
using CreationPlatform.BuildingBlocks;

namespace CreationPlatform.Host;

/// <summary>
/// Working-day calendars of later years: files such as <c>2027.v1.csv</c> (<c>date,weekday,is_workday</c>) in the data folder's
/// <c>calendars</c>. Each replaces the provisional days of its year. Deadlines that were counted before keep their proof.
/// </summary>
internal static partial class Calendars
{
    /// <summary>The built-in rule book with every calendar in a folder.</summary>
    /// <exception cref="MalformedCsvException">A file is not of the form; the message names file and line.</exception>
    public static RuleBook In(string folder)
    {
        var calendar = RuleBook.BuiltIn.Calendar;
        foreach (var file in (Directory.Exists(folder) ? Directory.GetFiles(folder, "*.csv") : []).Order(StringComparer.Ordinal))
        {
            if (!FileName().IsMatch(Path.GetFileName(file))) throw new InvalidDataException($"{file} is not named like 2027.v1.csv.");
            calendar = calendar.With(File.ReadAllText(file), $"{calendar.Version}+{Path.GetFileNameWithoutExtension(file)}");
        }
        return RuleBook.BuiltIn.With(calendar);
    }

    [GeneratedRegex(@"^[0-9]{4}(-[0-9]{4})?\.v[0-9]+\.csv$")]
    private static partial Regex FileName();
}
