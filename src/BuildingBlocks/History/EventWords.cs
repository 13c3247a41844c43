using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CreationPlatform.BuildingBlocks;

/// <summary>What an event tells, in words made of its open fields only.</summary>
/// <param name="Zh">In Chinese.</param>
/// <param name="En">In English.</param>
public sealed record EventWords(string Zh, string En);

/// <summary>
/// A module's sentences for its events: <c>EventWords.csv</c> (<c>event,zh,en</c>) in its assembly, where a field in braces stands for its
/// value. Codes of units become names of the day, a deadline the day on which it falls; what is sealed stays so.
/// </summary>
public sealed partial class EventSentences
{
    private static readonly ConcurrentDictionary<Assembly, EventSentences> Known = new();
    private readonly Dictionary<string, EventWords> _byEvent;

    private EventSentences(Assembly assembly) => _byEvent = assembly.GetManifestResourceNames().Any(r => r.EndsWith(".EventWords.csv", StringComparison.Ordinal))
        ? EmbeddedTable.Read(assembly, "EventWords.csv").ToDictionary(row => row["event"], row => new EventWords(row["zh"], row["en"]))
        : [];

    /// <summary>The sentences that an assembly carries; none where it has no such file.</summary>
    /// <param name="assembly">A module.</param>
    public static EventSentences Of(Assembly assembly) => Known.GetOrAdd(assembly, a => new(a));

    /// <summary>What an event tells; nothing where the module has no sentence for it.</summary>
    /// <param name="event">The event.</param>
    /// <param name="units">The units of the day on which it was recorded.</param>
    public EventWords? Say(IEvent @event, OrgTree units)
    {
        ArgumentNullException.ThrowIfNull(@event);
        ArgumentNullException.ThrowIfNull(units);
        if (@event.GetType().GetCustomAttribute<StoredAsAttribute>()?.Name is not { } name || !_byEvent.TryGetValue(name, out var sentence)) return null;
        var data = JsonSerializer.SerializeToElement(@event, @event.GetType(), StoredJson.Options);
        string In(string template, bool chinese) => Field().Replace(template, field => Word(At(data, field.Groups[1].Value), units, chinese));
        return new(In(sentence.Zh, chinese: true), In(sentence.En, chinese: false));
    }

    private static JsonElement? At(JsonElement data, string path)
    {
        foreach (var member in path.Split('.'))
            if (data.ValueKind != JsonValueKind.Object || !data.TryGetProperty(member, out data)) return null;
        return data;
    }

    private static string Word(JsonElement? value, OrgTree units, bool chinese) => value switch
    {
        { ValueKind: JsonValueKind.String } text => units.Find(text.GetString())?.Name ?? text.GetString()!,
        { ValueKind: JsonValueKind.True } => chinese ? "是" : "yes",
        { ValueKind: JsonValueKind.False } => chinese ? "否" : "no",
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        { ValueKind: JsonValueKind.Array } items => string.Join(chinese ? "、" : ", ", items.EnumerateArray().Select(item => Word(item, units, chinese))),
        { ValueKind: JsonValueKind.Object } found when found.TryGetProperty(SealedBox.Mark, out _) => chinese ? "［已加密］" : "[sealed]",
        { ValueKind: JsonValueKind.Object } found when found.TryGetProperty("due", out var due) => Word(due, units, chinese),
        { ValueKind: JsonValueKind.Object } => "…",
        _ => "—",
    };

    [GeneratedRegex(@"\{([A-Za-z.]+)\}")]
    private static partial Regex Field();
}
