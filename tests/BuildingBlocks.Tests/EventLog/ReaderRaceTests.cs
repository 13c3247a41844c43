using CreationPlatform.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// Sixteen writers and a reader. Numbers from a sequence become visible in another order than they were drawn, so the reader that
/// pages by them, which stands here as the control, loses rows. If it ever loses none, the race was none and proves nothing.
/// </summary>
public sealed class ReaderRaceTests(LogDatabase database) : IClassFixture<LogDatabase>
{
    private const int Writers = 16;

    [Fact]
    public async Task A_reader_that_pages_by_a_sequence_loses_rows()
    {
        const int each = 60;
        await using var pool = NpgsqlDataSource.Create(database.ConnectionString + ";Maximum Pool Size=20");
        await using (var create = pool.CreateCommand("create table control (id bigint generated always as identity primary key)")) await create.ExecuteNonQueryAsync();

        var writing = Task.WhenAll(Enumerable.Range(0, Writers).Select(async writer =>
        {
            for (var i = 0; i < each; i++)
            {
                var slow = (i + writer) % 20 == 0 ? "; select pg_sleep(0.015)" : "";
                await using var insert = pool.CreateCommand($"insert into control default values{slow}");
                await insert.ExecuteNonQueryAsync();
            }
        }));
        var (seen, last) = (0, 0L);
        for (var done = false; ;)
        {
            await using var page = pool.CreateCommand("select id from control where id > $1 order by id");
            page.Parameters.Add(new() { Value = last });
            await using var rows = await page.ExecuteReaderAsync();
            for (; await rows.ReadAsync(); seen++) last = rows.GetInt64(0);
            if (done) break;
            done = writing.IsCompleted;
        }

        await writing;
        (Writers * each - seen).Should().BePositive("a control that loses nothing has no power");
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
