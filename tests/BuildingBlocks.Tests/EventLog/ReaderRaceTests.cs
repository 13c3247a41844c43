using CreationPlatform.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// Numbers from a sequence become visible in another order than they were drawn, so a reader that pages by them, which stands here as
/// the control, loses rows. Sixteen writers and two readers of the log lose none.
/// </summary>
public sealed class ReaderRaceTests(LogDatabase database) : IClassFixture<LogDatabase>
{
    private const int Writers = 16;

    [Fact]
    public async Task A_reader_that_pages_by_a_sequence_loses_rows()
    {
        await using var pool = NpgsqlDataSource.Create(database.ConnectionString);
        await using (var create = pool.CreateCommand("create table control (id bigint generated always as identity primary key)")) await create.ExecuteNonQueryAsync();
        await using var slow = await pool.OpenConnectionAsync();
        await using var quick = await pool.OpenConnectionAsync();
        await using var open = await slow.BeginTransactionAsync();

        var first = await Insert(slow);
        var second = await Insert(quick);
        var page = await ReadAfter(0);
        await open.CommitAsync();

        page.Should().Equal([second], "the first number is drawn, and not yet to be seen");
        (await ReadAfter(page[^1])).Should().NotContain(first, "the reader went past it, for good");

        async Task<long> Insert(NpgsqlConnection on)
        {
            await using var insert = new NpgsqlCommand("insert into control default values returning id", on);
            return (long)(await insert.ExecuteScalarAsync())!;
        }

        async Task<List<long>> ReadAfter(long last)
        {
            await using var read = pool.CreateCommand("select id from control where id > $1 order by id");
            read.Parameters.Add(new() { Value = last });
            await using var row = await read.ExecuteReaderAsync();
            var ids = new List<long>();
            while (await row.ReadAsync()) ids.Add(row.GetInt64(0));
            return ids;
        }
    }

    [Fact]
    public async Task A_reader_of_the_log_loses_nothing_and_sees_each_stream_in_order()
    {
        const int each = 40;
        await using var first = new EventLog(database.ConnectionString, NullLogger<EventLog>.Instance);
        await using var second = new EventLog(database.ConnectionString, NullLogger<EventLog>.Instance);
        var streams = Enumerable.Range(0, 40).Select(_ => Guid.NewGuid()).ToArray();

        var reading = Task.WhenAll(first.Follow(Writers * each), second.Follow(Writers * each));
        var answers = await Task.WhenAll(Enumerable.Range(0, Writers).Select(async writer =>
        {
            var log = writer % 2 == 0 ? first : second;
            var mine = new List<KeyValuePair<Guid, Appended>>();
            for (var i = 0; i < each; i++)
            {
                var id = Guid.NewGuid();
                mine.Add(new(id, await log.AppendNext(streams[(writer * 7 + i) % streams.Length], id)));
            }
            return mine;
        }));

        foreach (var seen in await reading)
        {
            seen.Select(e => e.Position).Should().Equal(Enumerable.Range(1, Writers * each).Select(n => (long)n));
            seen.Select(e => e.Correlation).Should().BeEquivalentTo(answers.SelectMany(a => a).Select(a => a.Key.ToString()));
            seen.GroupBy(e => e.Stream).Should().OnlyContain(s => s.Select(e => e.Version).SequenceEqual(Enumerable.Range(1, s.Count()).Select(n => (long)n)));
        }
        await LogCheck.Holds(database.DataSource, first, answers.SelectMany(a => a));
    }
}
