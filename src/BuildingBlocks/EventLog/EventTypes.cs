using System.Collections.Frozen;
using System.Reflection;

namespace CreationPlatform.BuildingBlocks;

/// <summary>Which class stands for which stored name. Built from the modules' assemblies; a name without a class is an error, never skipped.</summary>
public sealed class EventTypes
{
    private readonly FrozenDictionary<string, Type> _byName;
    private readonly FrozenDictionary<Type, (string Name, string DotnetType)> _byType;

    /// <summary>The event classes of these assemblies.</summary>
    /// <param name="assemblies">The modules.</param>
    /// <exception cref="InvalidOperationException">Two classes claim one stored name.</exception>
    public EventTypes(IEnumerable<Assembly> assemblies)
    {
        var types = assemblies.SelectMany(a => a.GetTypes()).Where(t => t.GetCustomAttribute<StoredAsAttribute>() is not null).ToArray();
        if (types.GroupBy(NameOf).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new InvalidOperationException($"{string.Join(" and ", twice.Select(t => t.Name))} are both stored as {twice.Key}.");
        _byName = types.ToFrozenDictionary(NameOf);
        _byType = types.ToFrozenDictionary(t => t, t => (NameOf(t), $"{t.FullName}, {t.Assembly.GetName().Name}"));
    }

    /// <summary>Every event class.</summary>
    public IEnumerable<Type> All => _byType.Keys;

    /// <summary>The class stored under a name.</summary>
    /// <param name="storedName">For instance <c>petitions.accepted.v1</c>.</param>
    /// <exception cref="UnknownEventException">No class has this name.</exception>
    public Type Of(string storedName) => _byName.TryGetValue(storedName, out var type) ? type : throw new UnknownEventException(storedName);

    /// <summary>The stored name of an event class, and its .NET name as Marten keeps it.</summary>
    /// <param name="type">The class.</param>
    internal (string Name, string DotnetType) NamesOf(Type type) =>
        _byType.TryGetValue(type, out var names) ? names : throw new InvalidOperationException($"{type.Name} has no [StoredAs] name, or its module is not known.");

    private static string NameOf(Type type) => type.GetCustomAttribute<StoredAsAttribute>()!.Name;
}

/// <summary>The log holds an event that no loaded module knows.</summary>
/// <param name="storedName">Its stored name.</param>
public sealed class UnknownEventException(string storedName)
    : InvalidOperationException($"The log holds an event stored as '{storedName}', which no module of this version knows. A newer version wrote it, or a class lost its name.");
