using System.Text.Json;
using Npgsql;
using NpgsqlTypes;

namespace CreationPlatform.BuildingBlocks;

/// <summary>Makes rows of the search indexes anew, from the log and from the persons' keys that are left.</summary>
/// <param name="log">The log.</param>
/// <param name="stored">Events from their stored form.</param>
/// <param name="models">The searched read models.</param>
/// <param name="indexes">What stands in a row.</param>
/// <param name="keys">The persons' keys.</param>
public sealed class SearchRebuild(EventLog log, StoredEvents stored, ReadModels models, SearchIndexes indexes, PersonKeys keys)
{
    private const int Batch = 200;

    /// <summary>Makes every row anew while the platform serves; appends wait for one batch at a time.</summary>
    /// <param name="readModel">A read model that is <see cref="ISearched"/>.</param>
    /// <returns>How many rows there are.</returns>
    public async Task<int> Rebuild(Type readModel)
    {
        var model = models.Of(readModel);
        var (rows, last) = (0, Guid.Empty);
        while (true)
        {
            await using var connection = await log.Database.OpenConnectionAsync().ConfigureAwait(false);
            await using var turn = await Turn(connection).ConfigureAwait(false);
            var ids = await Ids(connection, $"select id from {model.Table} where id > $1 order by id limit {Batch}", last).ConfigureAwait(false);
            if (ids.Length == 0) return rows;
            await MakeAnew(connection, model, ids).ConfigureAwait(false);
            await turn.CommitAsync().ConfigureAwait(false);
            (rows, last) = (rows + ids.Length, ids[^1]);
        }
    }

    /// <summary>Takes a person's words out of every index, at once with whatever an append under way would still bring.</summary>
    /// <param name="person">A person whose key is destroyed.</param>
    /// <exception cref="OutcomeUnknownException">No standby confirmed it; ask again.</exception>
    internal async Task Forget(Guid person)
    {
        await using var connection = await log.Database.OpenConnectionAsync().ConfigureAwait(false);
        var warnings = new CommitWarnings(connection);
        await using var turn = await Turn(connection).ConfigureAwait(false);
        await Execute(connection, "insert into platform.erased_person (person) values ($1) on conflict do nothing", new NpgsqlParameter { Value = person }).ConfigureAwait(false);
        foreach (var model in models.All.Where(m => m.Type.IsAssignableTo(typeof(ISearched))))
            await MakeAnew(connection, model, await Ids(connection, $"select id from {SchemaOf(model)}.search_index where $1 = any (persons)", person).ConfigureAwait(false)).ConfigureAwait(false);
        await turn.CommitAsync().ConfigureAwait(false);
        warnings.ThrowIfHeard();
    }

    /// <summary>A transaction in which nothing is appended: documents and events stand still.</summary>
    private static async Task<NpgsqlTransaction> Turn(NpgsqlConnection connection)
    {
        var transaction = await connection.BeginTransactionAsync().ConfigureAwait(false);
        await Execute(connection, "select size from platform.log_head for update").ConfigureAwait(false);
        return transaction;
    }

    private async Task MakeAnew(NpgsqlConnection connection, ReadModelType model, Guid[] ids)
    {
        if (ids.Length == 0) return;
        var documents = await Documents(connection, model, ids).ConfigureAwait(false);
        var events = await Events(connection, ids).ConfigureAwait(false);
        var found = await keys.Find([.. events.SelectMany(e => SealedFields.Of(e.Event)).Select(f => f.Value.Person).Distinct()]).ConfigureAwait(false);
        var words = events.ToLookup(e => e.Stream, e => e.Event);
        var rows = documents.Select(d => indexes.RowOf(SchemaOf(model), d.Document, words[d.Id].SelectMany(e => SearchIndexes.WordsIn(e, Open))).Data).ToArray();

        await Execute(connection, $"delete from {SchemaOf(model)}.search_index where id = any ($1)", Uuids(ids)).ConfigureAwait(false);
        await Execute(connection,
            $"select {SchemaOf(model)}.store_search_index(array[now()], array[0], array_fill(1, array[cardinality($1)]), array_fill('{SchemaOf(model)}.store_search_index'::text, array[cardinality($1)]), $1, null, null, $2)",
            Uuids([.. documents.Select(d => d.Id)]), new() { Value = rows, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Jsonb }).ConfigureAwait(false);

        JsonElement? Open(ISealed value) => value.Box is { } box && found.TryGetValue(box.Person, out var key) ? JsonDocument.Parse(Sealer.Plain(key, box)).RootElement : null;
    }

    private static async Task<List<(Guid Id, ISearched Document)>> Documents(NpgsqlConnection connection, ReadModelType model, Guid[] ids)
    {
        await using var command = new NpgsqlCommand($"select id, data from {model.Table} where id = any ($1)", connection) { Parameters = { Uuids(ids) } };
        await using var row = await command.ExecuteReaderAsync().ConfigureAwait(false);
        var documents = new List<(Guid, ISearched)>();
        while (await row.ReadAsync().ConfigureAwait(false))
            documents.Add((row.GetGuid(0), (ISearched)JsonSerializer.Deserialize(row.GetFieldValue<byte[]>(1), model.Type, StoredJson.Options)!));
        return documents;
    }

    private async Task<List<(Guid Stream, IEvent Event)>> Events(NpgsqlConnection connection, Guid[] streams)
    {
        await using var command = new NpgsqlCommand(GatheredReads.Streams, connection) { Parameters = { Uuids(streams) } };
        await using var row = await command.ExecuteReaderAsync().ConfigureAwait(false);
        var events = new List<(Guid, IEvent)>();
        while (await row.ReadAsync().ConfigureAwait(false)) events.Add((row.GetGuid(0), stored.Latest(GatheredReads.Row(row))));
        return events;
    }

    private static async Task<Guid[]> Ids(NpgsqlConnection connection, string sql, Guid value)
    {
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = value } } };
        await using var row = await command.ExecuteReaderAsync().ConfigureAwait(false);
        var ids = new List<Guid>();
        while (await row.ReadAsync().ConfigureAwait(false)) ids.Add(row.GetGuid(0));
        return [.. ids];
    }

    private static async Task Execute(NpgsqlConnection connection, string sql, params NpgsqlParameter[] values)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        command.Parameters.AddRange(values);
        await command.ExecuteNonQueryAsync().ConfigureAwait(false);
    }

    private static string SchemaOf(ReadModelType model) => SearchIndexes.SchemaOf(model.Table);

    private static NpgsqlParameter Uuids(Guid[] ids) => new() { Value = ids, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Uuid };
}
