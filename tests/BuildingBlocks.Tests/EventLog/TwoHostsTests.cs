using CreationPlatform.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace CreationPlatform.BuildingBlocks;

public sealed class TwoHostsTests(LogDatabase database) : IClassFixture<LogDatabase>, IAsyncLifetime
{
    private readonly EventLog _first = new(database.ConnectionString, NullLogger<EventLog>.Instance);
    private readonly EventLog _second = new(database.ConnectionString, NullLogger<EventLog>.Instance);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _first.DisposeAsync();
        await _second.DisposeAsync();
    }

    [Fact]
    public async Task Two_hosts_that_fight_over_the_same_streams_carry_out_each_command_once()
    {
        var streams = Enumerable.Range(0, 8).Select(_ => Guid.NewGuid()).ToArray();
        var commands = Enumerable.Range(0, 240).Select(i => (Log: i % 2 == 0 ? _first : _second, Stream: streams[i % streams.Length], Id: Guid.NewGuid())).ToArray();

        var answers = await Task.WhenAll(commands.Select(async c => KeyValuePair.Create(c.Id, await c.Log.AppendNext(c.Stream, c.Id))));

        answers.Should().OnlyContain(a => a.Value.Outcome == AppendOutcome.Appended);
        answers.Select(a => a.Value.Position).Distinct().Should().HaveCount(commands.Length);
        await LogCheck.Holds(database.DataSource, _first, answers);
    }

    [Fact]
    public async Task One_command_id_sent_to_both_hosts_at_once_is_appended_once_and_answered_alike()
    {
        for (var round = 0; round < 50; round++)
        {
            var append = Appends.One(Guid.NewGuid());

            var answers = await Task.WhenAll(_first.Append(append), _second.Append(append));

            answers.Select(a => a.Outcome).Should().BeEquivalentTo([AppendOutcome.Appended, AppendOutcome.Repeated]);
            answers[0].Position.Should().Be(answers[1].Position);
            answers[0].Version.Should().Be(1).And.Be(answers[1].Version);
        }
        await LogCheck.Holds(database.DataSource, _first);
    }

    [Fact]
    public async Task What_one_host_appends_the_other_is_told_of()
    {
        var appended = await _first.Append(Appends.One(Guid.NewGuid()));

        await _second.UntilPublished(appended.Position);

        (await _second.ReadAfter(appended.Position - 1, 1)).Should().ContainSingle();
    }
}
