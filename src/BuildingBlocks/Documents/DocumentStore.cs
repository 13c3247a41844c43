using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Npgsql;
using NpgsqlTypes;

namespace CreationPlatform.BuildingBlocks;

/// <summary>Reads documents for a caller: only what the posts reach, sealed fields only after the reading was logged.</summary>
/// <param name="log">The database in which documents stand beside the log.</param>
/// <param name="models">The read models' tables.</param>
/// <param name="sealer">Opens sealed fields.</param>
/// <param name="readings">The log of readings.</param>
/// <param name="trees">How far a post reaches.</param>
/// <param name="clock">Server time.</param>
public sealed class DocumentStore(EventLog log, ReadModels models, Sealer sealer, ReadingLog readings, IOrgTrees trees, TimeProvider clock)
{
    /// <summary>How far a caller's reading reaches today. Every other query over documents takes its condition from it, too.</summary>
    /// <param name="caller">Who reads.</param>
    /// <param name="roles">The roles through which reading is permitted; empty for any.</param>
    public async ValueTask<Reach> ReachOf(Caller caller, IReadOnlyCollection<string> roles) =>
        Reach.Of(caller, roles, await trees.AsOf(ChinaTime.DateOf(clock.GetUtcNow())).ConfigureAwait(false));

    /// <summary>A document as PostgreSQL keeps it, with its version; nothing when there is none, or none that the caller's posts reach.</summary>
    /// <param name="document">The read model.</param>
    /// <param name="id">The stream.</param>
    /// <param name="caller">Who reads.</param>
    /// <param name="roles">The roles through which reading is permitted; empty for any.</param>
    public async Task<(byte[]? Json, long Version)> Load(Type document, Guid id, Caller caller, IReadOnlyCollection<string> roles)
    {
        var reach = await ReachOf(caller, roles).ConfigureAwait(false);
        await using var command = log.Database.CreateCommand();
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = id });
        command.CommandText = $"select data, mt_version from {models.Of(document).Table} where id = $1 and {reach.Where(command, document)}";
        await using var row = await command.ExecuteReaderAsync().ConfigureAwait(false);
        return await row.ReadAsync().ConfigureAwait(false) ? (row.GetFieldValue<byte[]>(0), row.GetInt64(1)) : (null, 0);
    }

    /// <summary>A document, or a part of it, with its sealed fields opened. Who read which fields of whom is committed before anything is opened.</summary>
    /// <param name="document">The read model.</param>
    /// <param name="id">The stream.</param>
    /// <param name="caller">Who reads.</param>
    /// <param name="roles">The roles through which reading is permitted; empty for any.</param>
    /// <param name="part">Chooses the part; the rest stays closed. The whole document if not given.</param>
    /// <param name="reads">What is read beside the part's fields, for the log of readings.</param>
    public async Task<(JsonNode? Json, long Version)> LoadOpened(
        Type document, Guid id, Caller caller, IReadOnlyCollection<string> roles, Func<JsonNode, JsonNode?>? part = null, string? reads = null)
    {
        var (json, version) = await Load(document, id, caller, roles).ConfigureAwait(false);
        if (json is not null && part is not null) json = part(JsonNode.Parse(json)!) is { } chosen ? JsonSerializer.SerializeToUtf8Bytes(chosen, StoredJson.Options) : null;
        return json is null ? (null, 0) : (await sealer.Open(json, (persons, fields) => readings.Rows(document.Name, caller, roles, [new(id, persons, reads is null ? fields : [.. fields, reads])])).ConfigureAwait(false), version);
    }

    /// <summary>Writes a page as JSON: each document's text goes from PostgreSQL to the reader as it is.</summary>
    internal async Task WritePage(Type document, DocumentQuery query, Caller caller, IReadOnlyCollection<string> roles, PipeWriter to, CancellationToken cancel)
    {
        to.Write("{\"items\":["u8);
        var count = 0;
        var next = await ReadPage(document, query, caller, roles, (json, _) =>
        {
            if (count++ > 0) to.Write(","u8);
            to.Write(json);
        }, cancel).ConfigureAwait(false);
        to.Write(Encoding.UTF8.GetBytes(next is null ? "],\"next\":null}" : $"],\"next\":\"{next}\"}}"));
        await to.FlushAsync(cancel).ConfigureAwait(false);
    }

    /// <summary>A page of documents, for an answer that is made of them.</summary>
    /// <param name="query">Which documents.</param>
    /// <param name="caller">Who reads.</param>
    /// <param name="roles">The roles through which reading is permitted; empty for any.</param>
    /// <param name="cancel">Gives up.</param>
    /// <typeparam name="TDocument">The read model; it holds no sealed field.</typeparam>
    public async Task<DocumentPage<TDocument>> Page<TDocument>(DocumentQuery query, Caller caller, IReadOnlyCollection<string> roles, CancellationToken cancel)
    {
        var items = new List<TDocument>();
        var next = await ReadPage(typeof(TDocument), query, caller, roles, (json, _) => items.Add(JsonSerializer.Deserialize<TDocument>(json, StoredJson.Options)!), cancel).ConfigureAwait(false);
        return new(items, next);
    }

    /// <summary>A page of documents, each with its place in the order, for lists that are merged with others; and whether more follow.</summary>
    internal async Task<(IReadOnlyList<(TDocument Document, (string Value, Guid Id) Place)> Found, bool GoesOn)> Places<TDocument>(
        DocumentQuery query, Caller caller, IReadOnlyCollection<string> roles, CancellationToken cancel)
    {
        var found = new List<(TDocument, (string, Guid))>();
        var next = await ReadPage(typeof(TDocument), query, caller, roles, (json, place) => found.Add((JsonSerializer.Deserialize<TDocument>(json, StoredJson.Options)!, place)), cancel).ConfigureAwait(false);
        return (found, next is not null);
    }

    /// <summary>
    /// A command over all documents that a query narrows to and that the caller may see: for counting them. Whatever reads many documents
    /// begins here, so that nothing is counted that is not seen.
    /// </summary>
    /// <param name="document">The read model.</param>
    /// <param name="query">Which documents; limit and place do not count.</param>
    /// <param name="caller">Who reads.</param>
    /// <param name="roles">The roles through which reading is permitted; empty for any.</param>
    /// <param name="columns">What to select, in SQL.</param>
    /// <param name="rest">What follows the condition, in SQL.</param>
    public async Task<NpgsqlCommand> Select(
        Type document, DocumentQuery query, Caller caller, IReadOnlyCollection<string> roles, Func<Parameters, string> columns, Func<Parameters, string>? rest = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(columns);
        var today = ChinaTime.DateOf(clock.GetUtcNow());
        var reach = await ReachOf(caller, roles).ConfigureAwait(false);
        var command = log.Questions.CreateCommand();
        var parameters = new Parameters(command, today);
        string[] where = [reach.Where(command, document), .. query.Filters.Select(f => f.Filter.Condition(f.Values, parameters))];
        command.CommandText = $"select {columns(parameters)} from {models.Of(document).Table} where {string.Join(" and ", where)} {rest?.Invoke(parameters)}";
        return command;
    }

    private async Task<string?> ReadPage(Type document, DocumentQuery query, Caller caller, IReadOnlyCollection<string> roles, Action<byte[], (string Value, Guid Id)> each, CancellationToken cancel)
    {
        var order = $"data->>'{query.List.OrderBy}'";
        var (direction, sign) = query.List.Ascending ? ("", ">") : (" desc", "<");
        await using var command = await Select(document, query, caller, roles, _ => $"data, {order}, id", parameters =>
        {
            var place = query.After is { } after
                ? $"({order}, id) {sign} ({parameters.Add(after.Value, NpgsqlDbType.Text)}, {parameters.Add(after.Id, NpgsqlDbType.Uuid)})"
                : $"{order} is not null";
            return $"and {place} order by {order}{direction}, id{direction} limit {parameters.Add(query.Limit + 1, NpgsqlDbType.Integer)}";
        }).ConfigureAwait(false);
        await using var row = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false);
        var last = (Value: "", Id: Guid.Empty);
        for (var count = 0; await row.ReadAsync(cancel).ConfigureAwait(false); count++)
        {
            if (count == query.Limit) return DocumentList.CursorAfter(last.Value, last.Id);
            last = (row.GetString(1), row.GetGuid(2));
            each(row.GetFieldValue<byte[]>(0), last);
        }
        return null;
    }

    /// <summary>
    /// The sealed values of documents that the caller may see, by document, each with the path of its field. Who read which fields of whom,
    /// and what for, is committed before anything is opened.
    /// </summary>
    /// <param name="document">The read model.</param>
    /// <param name="found">The documents, found under the caller's <see cref="Reach"/>.</param>
    /// <param name="caller">Who reads.</param>
    /// <param name="roles">The roles through which reading is permitted; empty for any.</param>
    /// <param name="purpose">What for, beside looking at one document.</param>
    internal Task<IReadOnlyDictionary<Guid, IReadOnlyList<(string Field, System.Text.Json.JsonElement Value)>>> OpenFields(
        Type document, IReadOnlyCollection<(Guid Id, ReadOnlyMemory<byte> Json)> found, Caller caller, IReadOnlyCollection<string> roles, string purpose) =>
        sealer.OpenFields(found, opened => readings.Rows($"{document.Name} ({purpose})", caller, roles, [.. opened.Select(o => new Reading(o.Id, o.Persons, o.Fields))]));
}
