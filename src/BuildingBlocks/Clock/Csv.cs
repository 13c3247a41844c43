using System.Text;

namespace CreationPlatform.BuildingBlocks;

/// <summary>A CSV text does not say what it should.</summary>
/// <param name="line">The line in the text, from 1.</param>
/// <param name="problem">What is wrong there.</param>
public sealed class MalformedCsvException(int line, string problem) : FormatException($"Line {line}: {problem}")
{
    /// <summary>The line in the text, from 1.</summary>
    public int Line { get; } = line;
}

/// <summary>One line of a CSV text, its fields known by the names in the header.</summary>
internal sealed record CsvRow(int Line, IReadOnlyList<string> Header, IReadOnlyList<string> Fields)
{
    internal string this[string column] => Fields[Header.IndexOf(column) is >= 0 and var i ? i : throw new MalformedCsvException(1, $"no column '{column}'.")];
}

/// <summary>CSV as RFC 4180 has it: quoted fields may hold commas, line ends and doubled quotes.</summary>
internal static class Csv
{
    internal static IEnumerable<CsvRow> Read(string text)
    {
        string[]? header = null;
        foreach (var (line, fields) in Lines(text.TrimStart('\uFEFF')))
        {
            if (header is null) header = fields;
            else if (fields.Length != header.Length) throw new MalformedCsvException(line, $"{fields.Length} fields, the header has {header.Length}.");
            else yield return new(line, header, fields);
        }
    }

    internal static IEnumerable<CsvRow> BuiltIn(string name)
    {
        using var stream = typeof(Csv).Assembly.GetManifestResourceStream($"CreationPlatform.BuildingBlocks.Clock.Data.{name}")
            ?? throw new FileNotFoundException("This file is not built in.", name);
        return [.. Read(new StreamReader(stream).ReadToEnd())];
    }

    internal static int IndexOf(this IReadOnlyList<string> names, string name)
    {
        for (var i = 0; i < names.Count; i++) if (names[i] == name) return i;
        return -1;
    }

    private static IEnumerable<(int Line, string[] Fields)> Lines(string text)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var (line, start, quoted) = (1, 1, false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n') line++;
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"') field.Append(text[++i]);
            else if (c == '"') quoted = !quoted;
            else if (quoted || c is not (',' or '\r' or '\n')) field.Append(c);
            else if (c == ',') { fields.Add(field.ToString()); field.Clear(); }
            else if (c == '\n')
            {
                if (fields.Count > 0 || field.Length > 0) yield return (start, [.. fields, field.ToString()]);
                fields.Clear();
                field.Clear();
                start = line;
            }
        }
        if (quoted) throw new MalformedCsvException(start, "a quoted field does not end.");
        if (fields.Count > 0 || field.Length > 0) yield return (start, [.. fields, field.ToString()]);
    }
}
