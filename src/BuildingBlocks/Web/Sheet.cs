using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace CreationPlatform.BuildingBlocks;

/// <summary>A table for spreadsheets, as CSV or as XLSX. Nothing in it is taken for a formula.</summary>
/// <param name="Name">What its file and its page are called: lower-case letters and hyphens.</param>
/// <param name="Header">The headings.</param>
/// <param name="Rows">The cells: text, whole numbers, decimals for money, days, or nothing.</param>
public sealed record Sheet(string Name, IReadOnlyList<string> Header, IEnumerable<IReadOnlyList<object?>> Rows)
{
    /// <summary>The media type of XLSX.</summary>
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The forms in which an answer that is a table can be asked for.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Formats { get; } = new Dictionary<string, IReadOnlyList<string>> { ["format"] = ["json", "csv", "xlsx"] };

    /// <summary>The answer in the form that was asked for.</summary>
    /// <param name="question">What was asked; its list has <see cref="Formats"/> among its options.</param>
    /// <param name="answer">The answer as JSON.</param>
    /// <param name="sheet">The same as a table.</param>
    /// <typeparam name="TAnswer">The answer.</typeparam>
    public static IResult Answer<TAnswer>(ListQuestion question, TAnswer answer, Func<Sheet> sheet)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(sheet);
        return question.Query.Options["format"] switch
        {
            "csv" => Results.Text(sheet().Csv(), "text/csv; charset=utf-8"),
            "xlsx" => sheet().Workbook(),
            _ => Results.Json(answer, StoredJson.Options),
        };
    }

    /// <summary>Comma-separated values as RFC 4180 has them, every cell quoted; text that a spreadsheet would take for a formula has an apostrophe before it.</summary>
    public string Csv()
    {
        var text = new StringBuilder("\uFEFF");
        foreach (var row in Rows.Prepend(Header)) text.AppendJoin(',', row.Select(Quoted)).Append("\r\n");
        return text.ToString();
    }

    private IResult Workbook() => Results.File(XlsxFile.Of(this), Xlsx, $"{Name}.xlsx");

    private static string Quoted(object? value)
    {
        var text = value switch
        {
            null => "",
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString()!,
        };
        return $"\"{(value is string && text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" : "")}{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
