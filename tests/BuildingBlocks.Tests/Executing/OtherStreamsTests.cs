using CreationPlatform.Testing;

namespace CreationPlatform.BuildingBlocks;

/// <summary>A command that looks at another stream.</summary>
public sealed class OtherStreamsTests(SampleFixture samples) : IClassFixture<SampleFixture>
{
    private SampleHost Host => samples.Host;

    [Fact]
    public async Task It_is_decided_on_how_the_other_one_stands_now()
    {
        var (mine, other) = (await Host.OpenTally(), await Host.OpenTally());
        await Host.Send(new Count(7), other);

        (await Host.Send(new CatchUp(other), mine)).Should().Be(new Outcome.Done(mine, 2));

        (await Host.PageOf(mine))!.Value.Data.GetProperty("count").GetInt32().Should().Be(7);
    }

    [Fact]
    public async Task What_is_not_there_or_out_of_reach_or_closed_or_of_another_kind_or_itself_looks_alike()
    {
        var mine = await Host.OpenTally();
        var shut = await Host.OpenTally();
        await Host.Send(new ShutTally(TestUnits.Street), shut);
        var elsewhere = Guid.NewGuid();
        await Host.Send(new OpenTally(TestUnits.OtherStreet), elsewhere, by: Caller.System);

        foreach (var other in new[] { Guid.NewGuid(), elsewhere, shut, await Host.RingBell(), mine })
            (await Host.Send(new CatchUp(other), mine)).Should().BeOfType<Outcome.Refused>().Which.Why.Code.Should().Be("no-such-tally");

        (await Host.Send(new CatchUp(elsewhere), mine, by: Caller.System)).Should().BeOfType<Outcome.Done>("the platform itself sees all");
    }

    [Fact]
    public async Task A_rule_looks_at_streams_of_another_kind_that_its_own_state_names()
    {
        var (mine, bell) = (await Host.OpenTally(), await Host.RingBell());

        (await Host.Send(new CountRung(bell), mine)).Should().Be(new Outcome.Done(mine, 2));

        foreach (var other in new[] { bell, Guid.NewGuid(), await Host.OpenTally() })
            (await Host.Send(new CountRung(other), mine)).Should().BeOfType<Outcome.Refused>("once it has counted it names none").Which.Why.Code.Should().Be("no-such-bell");
    }
}
