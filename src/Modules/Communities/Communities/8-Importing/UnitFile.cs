using System.Globalization;
using System.Text;
using CreationPlatform.BuildingBlocks;
using ExcelDataReader;

namespace CreationPlatform.Communities;

/// <summary>A row of a file of units: its number as a table program shows it, and its cells by column; an empty cell is empty text.</summary>
internal sealed record UnitRow(int Number, IReadOnlyDictionary<string, string> Cells);

/// <summary>Reads a file of units row by row, CSV in UTF-8 or XLSX: the first sheet, columns by their heading, never the whole file at once.</summary>
internal static class UnitFile
{
    public const string Csv = "text/csv", Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The columns; two of them may be missing.</summary>
    public static readonly string[] Columns = ["code", "name", "level", "kind", "parent", "is_body", "valid_from", "professional_parent"];

    private static readonly string[] Required = Columns[..^1];

    // The reader's own settings name an encoding that .NET does not bring along by itself.
    static UnitFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The rows under the heading; empty ones are passed over.</summary>
    /// <exception cref="InvalidDataException">It is no such file, or lacks a column.</exception>
    public static IEnumerable<UnitRow> Read(Stream file, string contentType)
    {
        using var reader = Open(file, contentType);
        var places = HeadingOf(reader);
        for (var number = 2; Advance(reader); number++)
        {
            var cells = places.ToDictionary(p => p.Key, p => p.Value < reader.FieldCount ? TextOf(reader.GetValue(p.Value)) : "");
            if (cells.Values.Any(text => text.Length > 0)) yield return new(number, cells);
        }
    }

    private static IExcelDataReader Open(Stream file, string contentType)
    {
        try
        {
            return contentType == Csv
                ? ExcelReaderFactory.CreateCsvReader(file, new() { FallbackEncoding = Encoding.UTF8, AutodetectSeparators = [','], AnalyzeInitialCsvRows = 1, LeaveOpen = true })
                : ExcelReaderFactory.CreateOpenXmlReader(file, new() { FallbackEncoding = Encoding.UTF8, LeaveOpen = true });
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw new InvalidDataException("The file is no CSV or XLSX table.", e);
        }
    }

    private static bool Advance(IExcelDataReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw new InvalidDataException("The table cannot be read to its end.", e);
        }
    }

    private static Dictionary<string, int> HeadingOf(IExcelDataReader reader)
    {
        if (!Advance(reader)) throw new InvalidDataException("The table is empty.");
        var heading = Enumerable.Range(0, reader.FieldCount).Select(i => TextOf(reader.GetValue(i)).ToLowerInvariant()).ToList();
        var missing = Required.Except(heading).ToArray();
        if (missing.Length > 0) throw new InvalidDataException($"Columns are missing: {string.Join(", ", missing)}.");
        return Columns.Where(heading.Contains).ToDictionary(c => c, heading.IndexOf);
    }

    /// <summary>A table program keeps codes as numbers and days as instants; both are written as they are meant.</summary>
    private static string TextOf(object? value) => value switch
    {
        null => "",
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        double number => number.ToString("0.###", CultureInfo.InvariantCulture),
        bool yes => yes ? "true" : "false",
        _ => string.Format(CultureInfo.InvariantCulture, "{0}", value).Trim(),
    };
}
