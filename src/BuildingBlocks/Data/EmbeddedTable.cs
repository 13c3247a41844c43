using System.Reflection;

namespace CreationPlatform.BuildingBlocks;

/// <summary>A CSV file built into an assembly.</summary>
public static class EmbeddedTable
{
    /// <summary>The rows under the heading, in the order of the file, each by column name.</summary>
    /// <param name="assembly">The assembly that carries the file.</param>
    /// <param name="file">The file's name without its folder.</param>
    /// <exception cref="FileNotFoundException">The assembly carries no such file.</exception>
    /// <exception cref="MalformedCsvException">A row does not fit the heading, or a quoted field does not end.</exception>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Read(Assembly assembly, string file)
    {
        var resource = assembly.GetManifestResourceNames().SingleOrDefault(name => name.EndsWith($".{file}", StringComparison.Ordinal))
            ?? throw new FileNotFoundException($"{assembly.GetName().Name} carries no such file.", file);
        using var text = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return [.. Csv.Read(text.ReadToEnd()).Select(row => row.Header.Zip(row.Fields).ToDictionary(cell => cell.First, cell => cell.Second))];
    }
}
