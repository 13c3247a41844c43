using CreationPlatform.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace CreationPlatform.BuildingBlocks;

public sealed class CancelledClientTests(LogDatabase database) : IClassFixture<LogDatabase>
{
    [Fact]
    public async Task A_command_whose_sender_went_away_is_recorded_once_and_its_id_gives_the_answer()
    {
        await using var log = new EventLog(database.ConnectionString, NullLogger<EventLog>.Instance);
        var abandoned = Enumerable.Range(0, 200).Select(_ => Appends.One(Guid.NewGuid())).ToArray();
        foreach (var append in abandoned) _ = log.Append(append).WaitAsync(new CancellationToken(canceled: true)).ContinueWith(t => t.IsCanceled.Should().BeTrue(), TaskScheduler.Default);

        var answers = await Task.WhenAll(abandoned.Select(async a => KeyValuePair.Create(a.CommandId, await log.Append(a))));

        answers.Should().OnlyContain(a => a.Value.Outcome == AppendOutcome.Repeated && a.Value.Version == 1);
        await LogCheck.Holds(database.DataSource, log, answers);
    }

    [Fact]
    public async Task A_host_that_closes_finishes_what_it_was_asked()
    {
        var log = new EventLog(database.ConnectionString, NullLogger<EventLog>.Instance);
        var asked = Enumerable.Range(0, 300).Select(_ => log.Append(Appends.One(Guid.NewGuid()))).ToArray();

        await log.DisposeAsync();

        (await Task.WhenAll(asked)).Should().OnlyContain(a => a.Outcome == AppendOutcome.Appended);
        await log.Invoking(l => l.Append(Appends.One(Guid.NewGuid()))).Should().ThrowAsync<ObjectDisposedException>();
    }
}
