using CreationPlatform.Testing;

namespace CreationPlatform.BuildingBlocks;

/// <summary>Fact, reaction, command: told at least once, done once.</summary>
public sealed class ReactionTests(SampleFixture samples) : IClassFixture<SampleFixture>
{
    [Fact]
    public async Task A_fact_that_is_told_twice_has_one_effect_which_names_its_cause()
    {
        var (host, stream, id) = (samples.Host, await samples.Host.OpenTally(), Guid.NewGuid());
        await host.Send(new Count(3), stream, id);
        await host.Send(new Count(4), stream);
        await host.Log.UntilPublished(await host.Log.Size());

        await host.Relay.CatchUp();
        await Execute("update platform.mt_event_progression set last_seq_id = 0");
        await using (var other = samples.AnotherHost()) await other.Relay.CatchUp();

        var raised = await host.EventsOf(Total.Stream);
        raised.Select(host.Modules.Stored.Typed).Should().Equal(new TotalRaised(3), new TotalRaised(4));
        var cause = (await host.EventsOf(stream))[1];
        (raised[0].Causation, raised[0].Correlation, raised[0].User).Should().Be((cause.Id.ToString(), id.ToString(), "system"));
        (cause.Causation, cause.Correlation).Should().Be((id.ToString(), id.ToString()));
        await LogCheck.Holds(samples.Log, host.Log);
    }

    private async Task Execute(string sql)
    {
        await using var command = samples.Log.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
