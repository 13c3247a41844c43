using System.Text;
using CreationPlatform.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace CreationPlatform.BuildingBlocks;

/// <summary>One writer serves all: what a single command brings along must neither stop it nor hurt the others.</summary>
public sealed class CrowdTests(LogDatabase database) : IClassFixture<LogDatabase>, IAsyncLifetime
{
    private readonly EventLog _log = new(database.ConnectionString, NullLogger<EventLog>.Instance);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _log.DisposeAsync();

    [Fact]
    public async Task A_command_may_name_one_key_twice()
    {
        Reservation key = new("tests.twice", "1");

        (await _log.Append(Appends.One(Guid.NewGuid()) with { Reserves = [key, key], Releases = [key] })).Outcome.Should().Be(AppendOutcome.Appended);

        (await _log.Append(Appends.One(Guid.NewGuid()) with { Reserves = [key] })).Outcome.Should().Be(AppendOutcome.KeyTaken, "what is given back and taken is held");
    }

    public static TheoryData<string> Burdens => ["a key larger than an index takes", "a document without a table", "a value that JSON in PostgreSQL cannot hold"];

    [Theory]
    [MemberData(nameof(Burdens))]
    public async Task A_command_that_the_database_refuses_falls_out_alone(string burden)
    {
        var bad = Appends.One(Guid.NewGuid());
        bad = burden switch
        {
            "a key larger than an index takes" => bad with { Reserves = [new("tests.large", string.Concat(Enumerable.Range(0, 3000).Select(i => Guid.NewGuid())))] },
            "a document without a table" => bad with { Documents = [new("platform.mt_doc_nowhere", "Tests.Nowhere", "{}"u8.ToArray())] },
            _ => bad with { Events = [bad.Events[0] with { Data = Encoding.UTF8.GetBytes("""{"nul":"\u0000"}""") }] },
        };
        var good = Enumerable.Range(0, 50).Select(_ => Appends.One(Guid.NewGuid())).ToArray();

        var refused = _log.Append(bad);
        var answers = await Task.WhenAll(good.Select(_log.Append));

        answers.Should().OnlyContain(a => a.Outcome == AppendOutcome.Appended);
        await refused.Invoking(r => r).Should().ThrowAsync<PostgresException>("it is known that nothing was stored");
        (await _log.Read(bad.Stream, bad.CommandId)).Should().Match<Past>(p => p.Version == 0 && p.Answer == null);
        await LogCheck.Holds(database.DataSource, _log);
    }

    [Fact]
    public async Task A_gap_is_reported_and_never_read_over()
    {
        var appended = await _log.Append(Appends.Some(3, Guid.NewGuid()));
        var beyond = _log.Scan(appended.Position - 1, appended.Position + 1, long.MaxValue);

        var read = async () => await beyond.ToListAsync();

        await read.Should().ThrowAsync<GapInLogException>();
    }
}
