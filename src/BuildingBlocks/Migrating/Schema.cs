using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace CreationPlatform.BuildingBlocks;

/// <summary>One step of a schema, applied once in the life of a database and never edited afterwards.</summary>
/// <param name="Name">Number and subject, for instance <c>0001-event-log</c>; steps are applied in the order of their names.</param>
/// <param name="Sql">The statements; they run in one transaction and name their schema themselves.</param>
public sealed record Migration(string Name, string Sql)
{
    /// <summary>SHA-256 of the text in lower-case hex. Line ends do not count: they depend on where the code was checked out.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql.ReplaceLineEndings("\n"))));
}

/// <summary>What one owner keeps in the database: a schema of its own, and the steps that lead to its present form.</summary>
public sealed partial record Schema
{
    /// <summary>Describes a schema.</summary>
    /// <param name="owner">The database schema, for instance <c>platform</c> or a module's name in lower case.</param>
    /// <param name="migrations">The steps, in any order.</param>
    /// <exception cref="ArgumentException">A name is not of the form <c>0001-subject</c>, or a number is used twice.</exception>
    public Schema(string owner, IEnumerable<Migration> migrations)
    {
        Owner = owner;
        Migrations = [.. migrations.OrderBy(m => m.Name, StringComparer.Ordinal)];
        if (Migrations.FirstOrDefault(m => !NumberedName().IsMatch(m.Name)) is { } odd)
            throw new ArgumentException($"The migration {odd.Name} of {owner} is not named like 0001-event-log.", nameof(migrations));
        if (Migrations.GroupBy(m => m.Name[..4]).FirstOrDefault(g => g.Count() > 1) is { } same)
            throw new ArgumentException($"Migrations of {owner} share a number: {string.Join(", ", same.Select(m => m.Name))}.", nameof(migrations));
    }

    /// <summary>The database schema.</summary>
    public string Owner { get; }

    /// <summary>The steps in their order.</summary>
    public IReadOnlyList<Migration> Migrations { get; }

    /// <summary>The schema whose steps are the embedded <c>.sql</c> files in folders named <c>Schema</c> of an assembly's project.</summary>
    /// <param name="owner">The database schema.</param>
    /// <param name="assembly">The assembly that carries the files.</param>
    /// <param name="folder">The folder around <c>Schema</c>, where an assembly keeps several.</param>
    public static Schema EmbeddedIn(Assembly assembly, string owner, string folder = "") =>
        new(owner, assembly.GetManifestResourceNames()
            .Where(resource => resource.Contains($"{folder}.Schema.", StringComparison.Ordinal))
            .Select(resource => (Resource: resource, Name: InSchemaFolder().Match(resource)))
            .Where(r => r.Name.Success)
            .Select(r => new Migration(r.Name.Groups[1].Value, TextOf(assembly, r.Resource))));

    private static string TextOf(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"^[0-9]{4}-[a-z0-9-]+$")]
    private static partial Regex NumberedName();

    [GeneratedRegex(@"\.Schema\.([^.]+)\.sql$")]
    private static partial Regex InSchemaFolder();
}
