using CreationPlatform.Testing;

namespace CreationPlatform.BuildingBlocks;

/// <summary>The columns, types and keys that Marten 9.29 expects of a single-tenant store with uuid streams, as observed in its own database.</summary>
public sealed class MartenLayoutTests(LogDatabase database) : IClassFixture<LogDatabase>
{
    [Theory]
    [InlineData("mt_streams", "id uuid, type varchar, version int8, timestamp timestamptz, created timestamptz, tenant_id varchar, is_archived bool")]
    [InlineData("mt_events", "seq_id int8, id uuid, stream_id uuid, version int8, data jsonb, bdata bytea, type varchar, timestamp timestamptz, tenant_id varchar, mt_dotnet_type varchar, correlation_id varchar, causation_id varchar, headers jsonb, user_name varchar, is_archived bool")]
    [InlineData("mt_event_progression", "name varchar, last_seq_id int8, last_updated timestamptz")]
    [InlineData("mt_high_water_skips", "ending_sequence int8, starting_sequence int8, timestamp timestamptz")]
    [InlineData("mt_doc_deadletterevent", "id uuid, data jsonb, mt_last_modified timestamptz, mt_dotnet_type varchar, mt_version int8")]
    public async Task A_table_has_martens_columns(string table, string columns)
    {
        var found = await Column("select column_name || ' ' || udt_name from information_schema.columns where table_schema = 'platform' and table_name = $1", table);
        found.Should().BeEquivalentTo(columns.Split(", "));
    }

    [Theory]
    [InlineData("mt_streams", "pkey_mt_streams_id")]
    [InlineData("mt_events", "pkey_mt_events_seq_id")]
    [InlineData("mt_events", "pk_mt_events_stream_and_version")]
    [InlineData("mt_event_progression", "pk_mt_event_progression")]
    public async Task A_table_has_martens_keys(string table, string key) =>
        (await Column("select indexname from pg_indexes where schemaname = 'platform' and tablename = $1", table)).Should().Contain(key);

    [Fact]
    public async Task The_sequence_stands_where_the_log_ends()
    {
        await using var log = new EventLog(database.ConnectionString, Microsoft.Extensions.Logging.Abstractions.NullLogger<EventLog>.Instance);
        var appended = await log.Append(Appends.Some(3, Guid.NewGuid()));

        await using var command = database.DataSource.CreateCommand("select last_value from platform.mt_events_sequence");
        (await command.ExecuteScalarAsync()).Should().Be(appended.Position);
    }

    private async Task<List<string>> Column(string sql, string table)
    {
        await using var command = database.DataSource.CreateCommand(sql);
        command.Parameters.Add(new() { Value = table });
        await using var row = await command.ExecuteReaderAsync();
        var found = new List<string>();
        while (await row.ReadAsync()) found.Add(row.GetString(0));
        return found;
    }
}
