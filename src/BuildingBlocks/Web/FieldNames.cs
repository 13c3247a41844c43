using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using FluentValidation;

namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// What the members of commands are called in Chinese, so that a message reads as a sentence: each module brings its own list as
/// <c>FieldNames.csv</c> (<c>member,zh</c>). In English the member's own words serve.
/// </summary>
public static class FieldNames
{
    private static readonly ConcurrentDictionary<Assembly, IReadOnlyDictionary<string, string>> Lists = new();

    /// <summary>Lets the validators use the names, in the language of each request.</summary>
    public static void Use() => ValidatorOptions.Global.DisplayNameResolver = (type, member, _) =>
        member is not null && Language.IsChinese(CultureInfo.CurrentUICulture) ? InChinese(type, member.Name) : null;

    /// <summary>The Chinese name of a command's member; nothing when its module's list lacks it.</summary>
    /// <param name="command">The command.</param>
    /// <param name="member">The member.</param>
    public static string? InChinese(Type command, string member) => Lists.GetOrAdd(command.Assembly, Read).GetValueOrDefault(member);

    private static IReadOnlyDictionary<string, string> Read(Assembly assembly) =>
        assembly.GetManifestResourceNames().Any(r => r.EndsWith(".FieldNames.csv", StringComparison.Ordinal))
            ? EmbeddedTable.Read(assembly, "FieldNames.csv").ToDictionary(row => row["member"], row => row["zh"])
            : new Dictionary<string, string>();
}
