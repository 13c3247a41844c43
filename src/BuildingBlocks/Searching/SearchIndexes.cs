using System.Collections.Concurrent;
using System.Text.Json;

namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// What goes into the modules' search indexes: for each stream of a searched read model the words of its sealed text, by person and keyed.
/// A row is stored in the transaction that appends the events, from their still open values.
/// </summary>
/// <param name="master">From which the modules' index keys come.</param>
public sealed class SearchIndexes(MasterKey master)
{
    private const char Between = '\u001f';
    private readonly ConcurrentDictionary<string, BlindIndex> _indexes = new();

    /// <summary>Words as the index of a schema keeps them.</summary>
    internal BlindIndex Of(string schema) => _indexes.GetOrAdd(schema, static (s, key) => new(key, s), master);

    /// <summary>What an append adds to the indexes.</summary>
    /// <param name="documents">The stream's documents after it.</param>
    /// <param name="events">The new events, with sealed values still open.</param>
    internal IEnumerable<NewDocument> RowsOf(IReadOnlyList<NewDocument> documents, IReadOnlyList<IEvent> events) =>
        from document in documents
        where document.Searched is not null
        select RowOf(SchemaOf(document.Table), document.Searched!, events.SelectMany(e => WordsIn(e, Opened)));

    /// <summary>The row of one document, in the form that <c>store_search_index</c> takes.</summary>
    /// <param name="schema">The module's schema.</param>
    /// <param name="document">The document.</param>
    /// <param name="words">Words of sealed text, with whose they are.</param>
    internal NewDocument RowOf(string schema, ISearched document, IEnumerable<(Guid Person, string Word)> words)
    {
        var index = Of(schema);
        var open = new { person = (Guid?)null, tokens = index.Of(document.OpenText.SelectMany(SearchText.TokensOf)) };
        var byPerson = words.GroupBy(w => w.Person).Select(g => new { person = (Guid?)g.Key, tokens = index.Of(g.Select(w => w.Word)) });
        return new($"{schema}.store_search_index", nameof(ISearched), JsonSerializer.SerializeToUtf8Bytes(
            new { sort = document.SearchOrder, visibleTo = document.VisibleTo, words = byPerson.Prepend(open) }, StoredJson.Options));
    }

    /// <summary>The words of an event's sealed values, and its identities, with whose they are.</summary>
    /// <param name="event">The event.</param>
    /// <param name="open">Opens a sealed value; nothing for one that cannot be opened any more.</param>
    internal static IEnumerable<(Guid Person, string Word)> WordsIn(IEvent @event, Func<ISealed, JsonElement?> open)
    {
        if (!SealedFields.CanBeIn(@event.GetType())) yield break;
        foreach (var (_, value) in SealedFields.Of(@event))
            if (open(value) is { } opened)
                foreach (var word in SearchText.TextsIn(opened).SelectMany(SearchText.TokensOf)) yield return (value.Person, word);
        if (@event is not IIdentify identifying) yield break;
        foreach (var identity in identifying.Identities)
            if (IdentityOf([.. identity.Select(part => part is null ? null : open(part)?.GetString())]) is { } word) yield return (identity[0]!.Person, word);
    }

    /// <summary>The word under which somebody is met again; none where a part is missing.</summary>
    /// <param name="parts">For instance name and telephone number.</param>
    internal static string? IdentityOf(IReadOnlyList<string?> parts)
    {
        var letters = parts.Select(p => p is null ? "" : SearchText.LettersOf(p)).ToArray();
        return letters.Length == 0 || letters.Contains("") ? null : $"{Between}{string.Join(Between, letters)}";
    }

    /// <summary>The schema of a table or function.</summary>
    internal static string SchemaOf(string table) => table.Split('.')[0];

    private static JsonElement? Opened(ISealed value) => value.OpenValue is { } open ? JsonSerializer.SerializeToElement(open, value.ValueType, StoredJson.Options) : null;
}
