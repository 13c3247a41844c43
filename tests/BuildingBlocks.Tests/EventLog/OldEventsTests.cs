using CreationPlatform.Testing;

namespace CreationPlatform.BuildingBlocks;

public sealed class OldEventsTests(SampleFixture samples) : IClassFixture<SampleFixture>
{
    [Fact]
    public async Task An_event_of_an_earlier_version_counts_in_todays_form_and_stays_as_it_was_stored()
    {
        var (host, stream) = (samples.Host, await samples.Host.OpenTally());
        await AppendStored(stream, "samples.counted.v1", """{"amount":"5"}""");

        await host.Send(new Count(2), stream);

        (await host.PageOf(stream))!.Value.Data.GetProperty("count").GetInt32().Should().Be(7);
        var old = (await host.EventsOf(stream))[1];
        host.Modules.Stored.Typed(old).Should().Be(new TallyCountedInWords("5"));
        host.Modules.Stored.Latest(old).Should().Be(new TallyCounted(5));
        await LogCheck.Holds(samples.Log, host.Log);
    }

    [Fact]
    public async Task An_event_that_no_module_knows_stops_whoever_meets_it()
    {
        var (host, stream) = (samples.Host, await samples.Host.OpenTally());
        await AppendStored(stream, "samples.counted.v99", "{}");

        await host.Invoking(h => h.Send(new Count(1), stream)).Should().ThrowAsync<UnknownEventException>().WithMessage("*samples.counted.v99*");

        await host.Log.UntilPublished(await host.Log.Size());
        await host.Relay.Invoking(r => r.CatchUp()).Should().ThrowAsync<UnknownEventException>();
    }

    private async Task AppendStored(Guid stream, string type, string data)
    {
        var like = Appends.One(stream, 1);
        var headers = """{"schemaVersion":1,"actor":"earlier","post":null,"role":null,"unit":null,"onBehalfOf":null,"legalBasis":null,"addressClass":null,"clientTime":null}"""u8.ToArray();
        var bytes = System.Text.Encoding.UTF8.GetBytes(data);
        var envelope = Leaf.Envelope(like.Events[0].Id, stream, 2, type, like.Time, bytes, headers, like.Causation, like.Correlation, like.User);
        var answer = await samples.Host.Log.Append(like with { Events = [like.Events[0] with { Type = type, Data = bytes, Headers = headers, Leaf = Leaf.Hash(envelope) }] });
        answer.Outcome.Should().Be(AppendOutcome.Appended);
    }
}
