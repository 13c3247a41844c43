using System.Globalization;
using System.Text.Json;

namespace CreationPlatform.BuildingBlocks;

/// <summary>A row of an import. Its fields are read one by one; what cannot be understood is noted, and something harmless answered.</summary>
public sealed class ImportRow
{
    private readonly CsvRow _row;
    private readonly List<ImportError> _errors = [];

    internal ImportRow(CsvRow row) => _row = row;

    /// <summary>The line in the file, from 1.</summary>
    public int Line => _row.Line;

    internal IReadOnlyList<ImportError> Errors => _errors;

    /// <summary>A field as it stands; empty where it is.</summary>
    /// <param name="column">The column.</param>
    public string Text(string column) => _row[column].Trim();

    /// <summary>A field, or nothing where it is empty.</summary>
    /// <param name="column">The column.</param>
    public string? Optional(string column) => Text(column) is { Length: > 0 } text ? text : null;

    /// <summary>A date as in 2026-03-01.</summary>
    /// <param name="column">The column.</param>
    public DateOnly Date(string column) => OptionalDate(column) ?? Wrong<DateOnly>(column, "a date as in 2026-03-01 is required");

    /// <summary>A date as in 2026-03-01, or nothing where the field is empty.</summary>
    /// <param name="column">The column.</param>
    public DateOnly? OptionalDate(string column) =>
        Optional(column) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : Wrong<DateOnly>(column, $"'{text}' is no date as in 2026-03-01");

    /// <summary>One of a few words, written as the API writes them.</summary>
    /// <param name="column">The column.</param>
    /// <typeparam name="T">The words.</typeparam>
    public T Word<T>(string column) where T : struct, Enum => OptionalWord<T>(column) ?? Wrong<T>(column, $"one of {string.Join(", ", Enum.GetValues<T>().Select(Of))} is required");

    /// <summary>One of a few words, or nothing where the field is empty.</summary>
    /// <param name="column">The column.</param>
    /// <typeparam name="T">The words.</typeparam>
    public T? OptionalWord<T>(string column) where T : struct, Enum
    {
        if (Optional(column) is not { } text) return null;
        foreach (var value in Enum.GetValues<T>()) if (Of(value) == text) return value;
        return Wrong<T>(column, $"'{text}' is none of {string.Join(", ", Enum.GetValues<T>().Select(Of))}");
    }

    private static string Of<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private T Wrong<T>(string column, string message) where T : struct
    {
        _errors.Add(new(Line, column, message));
        return default;
    }
}
