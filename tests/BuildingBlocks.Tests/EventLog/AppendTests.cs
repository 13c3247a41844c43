using CreationPlatform.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace CreationPlatform.BuildingBlocks;

public sealed class AppendTests(LogDatabase database) : IClassFixture<LogDatabase>, IAsyncLifetime
{
    private readonly EventLog _log = new(database.ConnectionString, NullLogger<EventLog>.Instance);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _log.DisposeAsync();

    [Fact]
    public async Task What_was_appended_is_read_back_with_the_leaf_that_was_promised()
    {
        var append = Appends.Some(3, Guid.NewGuid(), content: "和平\\\"里\n🙂");

        var appended = await _log.Append(append);

        appended.Should().Match<Appended>(a => a.Outcome == AppendOutcome.Appended && a.Version == 3);
        var past = await _log.Read(append.Stream, append.CommandId);
        past.Events.Select(e => Leaf.Hash(e.CanonicalBytes())).Should().BeEquivalentTo(append.Events.Select(e => e.Leaf), o => o.WithStrictOrdering());
        past.Events.Select(e => e.Version).Should().Equal(1, 2, 3);
        past.Events[^1].Position.Should().Be(appended.Position);
        past.Answer!.Version.Should().Be(3);
        (await LeafAt(appended.Position)).Should().Equal(append.Events[2].Leaf);
    }

    [Fact]
    public async Task A_repeated_command_id_gets_its_old_answer_and_changes_nothing()
    {
        var append = Appends.One(Guid.NewGuid());
        var first = await _log.Append(append);
        await _log.Append(Appends.One(append.Stream, 1));

        var second = await _log.Append(append with { ExpectedVersion = 2 });

        second.Should().Be(first with { Outcome = AppendOutcome.Repeated });
        (await _log.Read(append.Stream, append.CommandId)).Version.Should().Be(2);
    }

    [Fact]
    public async Task A_command_id_used_for_another_request_is_refused()
    {
        var append = Appends.One(Guid.NewGuid());
        await _log.Append(append);

        (await _log.Append(Appends.One(append.Stream, 1, append.CommandId, content: "2"))).Outcome.Should().Be(AppendOutcome.IdReused);
    }

    [Fact]
    public async Task A_stream_that_has_moved_on_is_not_touched()
    {
        var stream = Guid.NewGuid();
        await _log.Append(Appends.Some(2, stream));

        var late = await _log.Append(Appends.One(stream, 1));

        late.Should().Match<Appended>(a => a.Outcome == AppendOutcome.Conflict && a.Version == 2);
        (await _log.Append(Appends.One(Guid.NewGuid(), 1))).Outcome.Should().Be(AppendOutcome.Conflict);
        (await _log.Append(Appends.One(stream))).Outcome.Should().Be(AppendOutcome.Conflict);
    }

    [Fact]
    public async Task A_key_has_one_holder_until_it_is_given_back()
    {
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());
        Reservation key = new("tests.number", Guid.NewGuid().ToString());
        (await _log.Append(Appends.One(first) with { Reserves = [key] })).Outcome.Should().Be(AppendOutcome.Appended);

        (await _log.Append(Appends.One(second) with { Reserves = [key] })).Outcome.Should().Be(AppendOutcome.KeyTaken);
        (await _log.Append(Appends.One(first, 1) with { Reserves = [key] })).Outcome.Should().Be(AppendOutcome.Appended, "its holder may ask again");
        (await _log.Append(Appends.One(first, 2) with { Releases = [key] })).Outcome.Should().Be(AppendOutcome.Appended);
        (await _log.Append(Appends.One(second) with { Reserves = [key] })).Outcome.Should().Be(AppendOutcome.Appended);
    }

    [Fact]
    public async Task In_a_crowd_each_command_stands_or_falls_alone()
    {
        var stream = Guid.NewGuid();
        var bad = Appends.One(Guid.NewGuid());
        bad = bad with { Events = [bad.Events[0] with { Data = """{"nul":"\u0000"}"""u8.ToArray() }] };
        var good = Enumerable.Range(0, 100).Select(_ => Appends.One(Guid.NewGuid())).ToArray();
        var rivals = Enumerable.Range(0, 10).Select(_ => Appends.One(stream)).ToArray();

        var answers = await Task.WhenAll(good.Concat(rivals).Select(_log.Append).Concat([_log.Append(bad).ContinueWith(t => t.IsFaulted ? default : t.Result, TaskScheduler.Default)]));

        answers[..100].Should().OnlyContain(a => a.Outcome == AppendOutcome.Appended);
        answers[100..110].Count(a => a.Outcome == AppendOutcome.Appended).Should().Be(1);
        answers[100..110].Count(a => a.Outcome == AppendOutcome.Conflict).Should().Be(9);
        (await _log.Read(bad.Stream, bad.CommandId)).Version.Should().Be(0);
    }

    [Fact]
    public async Task Documents_are_stored_with_their_events_and_only_with_them()
    {
        await using (var command = database.DataSource.CreateCommand("select platform.create_document('platform', 'tally')")) await command.ExecuteNonQueryAsync();
        var stream = Guid.NewGuid();
        NewDocument Tally(int n) => new("platform.mt_doc_tally", "Tests.Tally", System.Text.Encoding.UTF8.GetBytes($$"""{"n":{{n}}}"""));
        await _log.Append(Appends.One(stream, documents: [Tally(1)]));
        await _log.Append(Appends.One(stream, 1, documents: [Tally(2)]));
        await _log.Append(Appends.One(stream, 1, documents: [Tally(99)]));

        await using var read = database.DataSource.CreateCommand("select (data->>'n')::int, mt_version from platform.mt_doc_tally where id = $1");
        read.Parameters.Add(new() { Value = stream });
        await using var row = await read.ExecuteReaderAsync();
        (await row.ReadAsync()).Should().BeTrue();
        (row.GetInt32(0), row.GetInt64(1)).Should().Be((2, 2L));
    }

    [Theory]
    [InlineData("update platform.mt_events set type = 'x'")]
    [InlineData("delete from platform.mt_events")]
    [InlineData("truncate platform.mt_events cascade")]
    [InlineData("delete from platform.log_leaf")]
    [InlineData("update platform.command_log set version = 1")]
    public async Task History_cannot_be_changed(string sql)
    {
        await _log.Append(Appends.One(Guid.NewGuid()));
        await using var command = database.DataSource.CreateCommand(sql);
        (await command.Invoking(c => c.ExecuteNonQueryAsync()).Should().ThrowAsync<PostgresException>()).Which.SqlState.Should().Be("42501");
    }

    private async Task<byte[]> LeafAt(long position)
    {
        await using var command = database.DataSource.CreateCommand("select hash from platform.log_leaf where position = $1");
        command.Parameters.Add(new() { Value = position });
        return (byte[])(await command.ExecuteScalarAsync())!;
    }
}
