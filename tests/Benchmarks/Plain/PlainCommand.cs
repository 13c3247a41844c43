using System.Security.Cryptography;
using System.Text.Json;
using CreationPlatform.BuildingBlocks;
using CreationPlatform.Testing;
using Npgsql;

namespace CreationPlatform.Benchmarks;

/// <summary>A command as one would write it by hand: read and fold in one prepared round trip, decide, append in a second one.</summary>
internal sealed class PlainCommand(PlainAppend append)
{
    private static readonly ReadModelType Page = LogbookHost.Modules.ReadModels.Of(typeof(LogbookPage));
    private static readonly EventHeaders Headers = new(1, "clerk.one", StreamIds.From("post:clerk"), LogbooksModule.Clerk, TestUnits.Community, null, "样例 1", null, null);

    public async Task MakeEntry(Guid stream, MakeEntry command)
    {
        var (id, time) = (Guid.NewGuid(), InstantJson.Truncate(DateTimeOffset.UtcNow));
        var (state, page, version) = await Fold(stream, id);
        var decided = (EntryMade)command.Decide(state, new(time, id, new("clerk.one", []), RuleBook.BuiltIn, TestUnits.Tree)).Events[0];
        var eventId = Guid.NewGuid();
        var after = page.Evolve(new(eventId, version + 1, time, Headers, decided));
        var data = JsonSerializer.SerializeToUtf8Bytes(decided, StoredJson.Options);
        NewEvent @event = new(eventId, "logbooks.entry-made.v1", typeof(EntryMade).FullName!, data, JsonSerializer.SerializeToUtf8Bytes(Headers, StoredJson.Options), SHA256.HashData(data));
        await append.Append(new(
            id, SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(command, StoredJson.Options)), stream, Logbook.Category, version, time, [@event], id.ToString(), id.ToString(),
            "clerk.one", [], [], [new(Page.Table, Page.Type.FullName!, JsonSerializer.SerializeToUtf8Bytes(after, StoredJson.Options))]));
    }

    private async Task<(Logbook State, LogbookPage Page, long Version)> Fold(Guid stream, Guid id)
    {
        await using var batch = append.Database.CreateBatch();
        batch.BatchCommands.Add(new("select request_hash, version from platform.command_log where id = $1") { Parameters = { new NpgsqlParameter<Guid> { TypedValue = id } } });
        batch.BatchCommands.Add(new("select id, version, timestamp, data, headers from platform.mt_events where stream_id = $1 order by stream_id, version")
        { Parameters = { new NpgsqlParameter<Guid> { TypedValue = stream } } });
        await using var row = await batch.ExecuteReaderAsync();
        if (await row.ReadAsync()) throw new InvalidOperationException("A new command was answered before.");
        await row.NextResultAsync();
        var (state, page, version) = (Logbook.Initial, LogbookPage.Initial(stream), 0L);
        while (await row.ReadAsync())
        {
            version = row.GetInt64(1);
            var @event = JsonSerializer.Deserialize<EntryMade>(row.GetFieldValue<byte[]>(3), StoredJson.Options)!;
            state = state.Evolve(@event);
            page = page.Evolve(new(row.GetGuid(0), version, row.GetFieldValue<DateTimeOffset>(2), JsonSerializer.Deserialize<EventHeaders>(row.GetFieldValue<byte[]>(4), StoredJson.Options)!, @event));
        }
        return (state, page, version);
    }
}
