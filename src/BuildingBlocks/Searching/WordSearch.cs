using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Npgsql;
using NpgsqlTypes;

namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// Finds documents by words. The index gives candidates that the reader's units may see; each is then read, sealed text only after the
/// reading was logged, and shown when every word really stands in it. So a pair of characters met by chance is no hit, neither is what an
/// erased person once wrote, and nobody fishes in sealed text without a trace.
/// </summary>
/// <param name="log">The database of indexes and documents.</param>
/// <param name="models">The read models' tables.</param>
/// <param name="indexes">The indexes' keys.</param>
/// <param name="documents">Scope, and reading with its log.</param>
/// <param name="trees">Units by name.</param>
/// <param name="clock">Server time.</param>
public sealed class WordSearch(EventLog log, ReadModels models, SearchIndexes indexes, DocumentStore documents, IOrgTrees trees, TimeProvider clock)
{
    /// <summary>How many candidates are read for one page at most; a page may then hold fewer than were asked for, and still have a next one.</summary>
    private const int MostRead = 400;

    private const int MostAlike = 50;

    /// <summary>One page of hits, the latest first.</summary>
    /// <param name="entry">The searched read model, which is shown.</param>
    /// <param name="page">The read model of the same streams that holds the sealed text.</param>
    /// <param name="query">What is looked for.</param>
    /// <param name="caller">Who looks.</param>
    /// <param name="roles">The roles through which searching is permitted.</param>
    internal async Task<(IReadOnlyList<WordHit> Hits, string? Next)> Find(Type entry, Type page, WordQuery query, Caller caller, IReadOnlyCollection<string> roles)
    {
        var reach = await documents.ReachOf(caller, roles).ConfigureAwait(false);
        var tree = await trees.AsOf(ChinaTime.DateOf(clock.GetUtcNow())).ConfigureAwait(false);
        var terms = query.Terms.Select(term => new Term(term, [.. tree.All.Where(u => SearchText.Normalise(u.Name).Contains(term, StringComparison.Ordinal)).Select(u => u.Code)])).ToArray();
        var hits = new List<WordHit>();
        for (var (after, read, last) = (query.After, 0, (Candidate?)null); ;)
        {
            var batch = await Candidates(entry, page, terms, reach, after, query.Limit + 1).ConfigureAwait(false);
            // Whoever is not let in by the condition of every other query is not let in here, nor does a cursor tell of the matter.
            var seen = batch.Where(c => c.IsSeen).ToArray();
            foreach (var (candidate, foundIn) in await Matches(entry, page, terms, seen, caller, roles).ConfigureAwait(false))
            {
                if (foundIn is not null && hits.Count == query.Limit) return (hits, CursorAfter(last!));
                if (foundIn is not null) hits.Add(new(candidate.Entry!, foundIn));
                last = candidate;
            }
            if (batch.Count <= query.Limit) return (hits, null);
            if ((read += seen.Length) >= MostRead) return (hits, CursorAfter(last!));
            after = (batch[^1].Sort, batch[^1].Id);
        }
    }

    private async Task<List<Candidate>> Candidates(Type entry, Type page, Term[] terms, Reach reach, (string Sort, Guid Id)? after, int limit)
    {
        var table = models.Of(entry).Table;
        var schema = SearchIndexes.SchemaOf(table);
        await using var command = log.Questions.CreateCommand();
        string Parameter(object value, NpgsqlDbType type)
        {
            command.Parameters.Add(new() { Value = value, NpgsqlDbType = type });
            return string.Create(CultureInfo.InvariantCulture, $"${command.Parameters.Count}");
        }
        string Texts(string[] values) => Parameter(values, NpgsqlDbType.Array | NpgsqlDbType.Text);
        string Words(IEnumerable<string> words) => Parameter(indexes.Of(schema).Of(words), NpgsqlDbType.Array | NpgsqlDbType.Bigint);

        var where = new List<string> { $"visible_to && {Texts(reach.Areas)}" };
        // Words that no unit is called by go together: the index then meets them in one look.
        if (terms.Where(t => t.Units.Length == 0).SelectMany(t => SearchText.TokensOf(t.Text)).ToArray() is { Length: > 0 } words) where.Add($"tokens @> {Words(words)}");
        foreach (var term in terms.Where(t => t.Units.Length > 0)) where.Add($"(visible_to && {Texts(term.Units)} or tokens @> {Words(SearchText.TokensOf(term.Text))})");
        if (after is { } a) where.Add($"(sort, id) < ({Parameter(a.Sort, NpgsqlDbType.Text)}, {Parameter(a.Id, NpgsqlDbType.Uuid)})");
        var seen = reach.Where(command, entry, "e.");
        command.CommandText =
            $"""
            with candidate as materialized (
              select id, sort from {schema}.search_index where {string.Join(" and ", where)} order by sort desc, id desc limit {Parameter(limit, NpgsqlDbType.Integer)})
            select c.id, c.sort, {seen}, e.data, p.data
              from candidate c join {table} e on e.id = c.id join {models.Of(page).Table} p on p.id = c.id order by c.sort desc, c.id desc
            """;
        await using var row = await command.ExecuteReaderAsync().ConfigureAwait(false);
        var found = new List<Candidate>();
        while (await row.ReadAsync().ConfigureAwait(false))
        {
            var isSeen = row.GetBoolean(2);
            found.Add(new(row.GetGuid(0), row.GetString(1), isSeen ? row.GetFieldValue<byte[]>(3) : null, isSeen ? row.GetFieldValue<byte[]>(4) : null));
        }
        return found;
    }

    /// <summary>In which fields the words stand, for each candidate; nothing where one of them stands in none.</summary>
    private async Task<IEnumerable<(Candidate, IReadOnlyList<string>?)>> Matches(Type entry, Type page, Term[] terms, Candidate[] candidates, Caller caller, IReadOnlyCollection<string> roles)
    {
        var open = candidates.ToDictionary(c => c.Id, c => TermsInTheOpen(c, entry, terms));
        var closed = candidates.Where(c => open[c.Id].Length < terms.Length).Select(c => (c.Id, (ReadOnlyMemory<byte>)c.Page!)).ToArray();
        var fields = await documents.OpenFields(page, closed, caller, roles, purpose: "search").ConfigureAwait(false);
        return candidates.Select(c => (c, fields.TryGetValue(c.Id, out var opened) ? Found(terms, open[c.Id], opened) : []));
    }

    private static Term[] TermsInTheOpen(Candidate candidate, Type entry, Term[] terms)
    {
        var document = (ISearched)JsonSerializer.Deserialize(candidate.Entry, entry, StoredJson.Options)!;
        var texts = document.OpenText.Select(SearchText.Normalise).ToArray();
        return [.. terms.Where(t => t.StandsIn(texts) || t.Units.Intersect(document.VisibleTo).Any())];
    }

    private static IReadOnlyList<string>? Found(Term[] terms, Term[] inTheOpen, IReadOnlyList<(string Field, JsonElement Value)> fields)
    {
        var texts = fields.Select(f => (f.Field, Texts: SearchText.TextsIn(f.Value).Select(SearchText.Normalise).ToArray())).ToArray();
        return terms.Except(inTheOpen).All(term => texts.Any(f => term.StandsIn(f.Texts)))
            ? [.. texts.Where(f => terms.Any(term => term.StandsIn(f.Texts))).Select(f => f.Field)]
            : null;
    }

    /// <summary>
    /// Documents that one of these sets of values identifies, or that carry one of these open words, the latest first and 50 at most; without the
    /// one that is asked about. They are opened for the reader, which is logged first.
    /// </summary>
    /// <param name="question">Who asks, about which document.</param>
    /// <param name="identities">As in <see cref="IIdentify"/>; a set in which a value is missing does not count.</param>
    /// <param name="words">Open words of <see cref="ISearched"/>.</param>
    /// <typeparam name="TEntry">The searched read model.</typeparam>
    /// <typeparam name="TPage">The read model of the same streams that holds the sealed text.</typeparam>
    public async Task<IReadOnlyList<(TEntry Entry, JsonObject Page)>> Alike<TEntry, TPage>(
        Question question, IReadOnlyList<IReadOnlyList<string?>> identities, IReadOnlyList<string> words) where TEntry : ISearched where TPage : IVisibleTo
    {
        ArgumentNullException.ThrowIfNull(question);
        var table = models.Of(typeof(TEntry)).Table;
        var schema = SearchIndexes.SchemaOf(table);
        var alike = identities.Select(SearchIndexes.IdentityOf).OfType<string>().Concat(words.Select(w => SearchText.TokensOf(w).First()));
        var reach = await documents.ReachOf(question.Caller, question.Roles).ConfigureAwait(false);
        await using var command = log.Questions.CreateCommand();
        command.Parameters.Add(new() { Value = question.Id });
        command.Parameters.Add(new() { Value = indexes.Of(schema).Of(alike), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bigint });
        command.Parameters.Add(new() { Value = reach.Areas, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
        command.CommandText =
            $"""
            select s.id, e.data from {schema}.search_index s join {table} e on e.id = s.id
             where s.id <> $1 and s.tokens && $2 and s.visible_to && $3 and {reach.Where(command, typeof(TEntry), "e.")}
             order by s.sort desc, s.id desc limit {MostAlike}
            """;
        var entries = new List<(Guid Id, TEntry Entry)>();
        await using (var row = await command.ExecuteReaderAsync().ConfigureAwait(false))
            while (await row.ReadAsync().ConfigureAwait(false)) entries.Add((row.GetGuid(0), JsonSerializer.Deserialize<TEntry>(row.GetFieldValue<byte[]>(1), StoredJson.Options)!));
        var pages = new List<(TEntry, JsonObject)>();
        foreach (var (id, entry) in entries)
            if ((await documents.LoadOpened(typeof(TPage), id, question.Caller, question.Roles).ConfigureAwait(false)).Json is JsonObject page) pages.Add((entry, page));
        return pages;
    }

    private static string CursorAfter(Candidate last) => DocumentList.CursorAfter(last.Sort, last.Id);

    private sealed record Term(string Text, string[] Units)
    {
        public bool StandsIn(IEnumerable<string> texts) => texts.Any(t => t.Contains(Text, StringComparison.Ordinal));
    }

    private sealed record Candidate(Guid Id, string Sort, byte[]? Entry, byte[]? Page)
    {
        public bool IsSeen => Entry is not null;
    }
}

/// <summary>What is looked for.</summary>
/// <param name="Terms">All of them have to stand in a document.</param>
/// <param name="Limit">How many hits at most.</param>
/// <param name="After">Behind which document the page begins.</param>
internal sealed record WordQuery(IReadOnlyList<string> Terms, int Limit, (string Sort, Guid Id)? After);

/// <summary>A document that was found.</summary>
/// <param name="Entry">It, as it is stored.</param>
/// <param name="FoundIn">The sealed fields in which words of the query stand.</param>
internal sealed record WordHit(byte[] Entry, IReadOnlyList<string> FoundIn);
