using Microsoft.AspNetCore.Http;

namespace CreationPlatform.PilotApplications;

/// <summary>A table for spreadsheets: RFC 4180, and nothing in it is taken for a formula.</summary>
internal static class CsvTable
{
    public static IResult Of(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<object?>> rows) =>
        Results.Text("\uFEFF" + string.Concat(rows.Prepend(header).Select(row => string.Join(',', row.Select(Cell)) + "\r\n")), "text/csv; charset=utf-8");

    private static string Cell(object? value)
    {
        var text = value switch { null => "", DateOnly day => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), IFormattable f => f.ToString(null, System.Globalization.CultureInfo.InvariantCulture), _ => value.ToString()! };
        return $"\"{(text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" : "")}{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
