using CreationPlatform.Testing;

namespace CreationPlatform.BuildingBlocks;

public sealed class CommandHandlerTests(SampleFixture samples) : IClassFixture<SampleFixture>
{
    private SampleHost Host => samples.Host;

    [Fact]
    public async Task A_command_is_decided_on_its_past_and_stored_with_its_read_model()
    {
        var stream = await Host.OpenTally();

        (await Host.Send(new Count(3), stream)).Should().Be(new Outcome.Done(stream, 2));
        (await Host.Send(new Count(4), stream)).Should().Be(new Outcome.Done(stream, 3));

        var (page, version) = (await Host.PageOf(stream))!.Value;
        (page.GetProperty("count").GetInt32(), page.GetProperty("lastActor").GetString(), version).Should().Be((7, "clerk-1", 3L));
        var events = await Host.EventsOf(stream);
        events.Select(Host.Modules.Stored.Typed).Should().Equal(new TallyOpened(TestUnits.Street), new TallyCounted(3), new TallyCounted(4));
        var headers = Host.Modules.Stored.RecordedOf<Tally>(events[0]).Headers;
        headers.Should().Be(new EventHeaders(1, "clerk-1", SampleHost.Clerk.Posts[0].Id, "clerk", TestUnits.Street, null, "测试规则 1", "private", null));
    }

    [Fact]
    public async Task A_resident_on_the_portal_needs_no_post_and_is_not_taken_for_the_platform()
    {
        var stream = await Host.OpenTally();

        (await Host.Send(new Count(3), stream, by: Caller.Resident)).Should().BeOfType<Outcome.Done>();

        Host.Modules.Stored.RecordedOf<Tally>((await Host.EventsOf(stream))[^1]).Headers.Should().Be(new EventHeaders(1, "resident on the portal", null, null, null, null, null, null, null));
    }

    [Fact]
    public async Task What_a_rule_refuses_leaves_nothing_behind()
    {
        var stream = await Host.OpenTally();
        await Host.Send(new Count(Count.Limit), stream);
        var (events, page) = (await Host.EventsOf(stream), await Host.PageOf(stream));

        (await Host.Send(new Count(1), stream)).Should().BeOfType<Outcome.Refused>().Which.Why.Code.Should().Be("tally-full");

        (await Host.EventsOf(stream)).Should().HaveCount(events.Count);
        (await Host.PageOf(stream))!.Value.Version.Should().Be(page!.Value.Version);
    }

    [Fact]
    public async Task What_is_already_so_succeeds_and_stores_nothing()
    {
        var stream = await Host.OpenTally();

        (await Host.Send(new OpenTally(TestUnits.Street), stream)).Should().Be(new Outcome.Done(stream, 1));

        (await Host.EventsOf(stream)).Should().ContainSingle();
    }

    [Fact]
    public async Task Somebody_who_saw_an_older_version_is_told_so()
    {
        var stream = await Host.OpenTally();
        await Host.Send(new Count(1), stream, expected: 1);

        (await Host.Send(new Count(1), stream, expected: 1)).Should().Be(new Outcome.Stale(2));
        (await Host.Send(new Count(1), Guid.NewGuid(), expected: 5)).Should().Be(new Outcome.Stale(0));
    }

    [Fact]
    public async Task Of_many_who_saw_the_same_version_one_succeeds()
    {
        var stream = await Host.OpenTally();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Host.Send(new Count(1), stream, expected: 1)));

        outcomes.OfType<Outcome.Done>().Should().ContainSingle();
        outcomes.Where(o => o is not Outcome.Done).Should().OnlyContain(o => o is Outcome.Stale || o is Outcome.Conflict);
        (await Host.EventsOf(stream)).Should().HaveCount(2);
    }

    [Fact]
    public async Task Of_many_who_named_no_version_all_succeed()
    {
        var stream = await Host.OpenTally();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 60).Select(_ => Host.Send(new Count(1), stream)));

        outcomes.Should().OnlyContain(o => o is Outcome.Done);
        outcomes.Cast<Outcome.Done>().Select(o => o.Version).Should().BeEquivalentTo(Enumerable.Range(2, 60).Select(n => (long)n));
        (await Host.PageOf(stream))!.Value.Data.GetProperty("count").GetInt32().Should().Be(60);
    }

    [Fact]
    public async Task A_repeated_id_gets_its_old_answer_and_another_command_under_it_is_refused()
    {
        var (stream, id) = (await Host.OpenTally(), Guid.NewGuid());
        var first = await Host.Send(new Count(5), stream, id);
        await Host.Send(new Count(6), stream);

        (await Host.Send(new Count(5), stream, id)).Should().Be(first);
        (await Host.Send(new Count(7), stream, id)).Should().BeOfType<Outcome.IdReused>();
        (await Host.Send(new NameTally("5"), stream, id)).Should().BeOfType<Outcome.IdReused>();
        (await Host.EventsOf(stream)).Should().HaveCount(3);
    }

    [Fact]
    public async Task A_command_sent_many_times_at_once_in_a_crowd_is_carried_out_once_and_never_met_by_its_own_effect()
    {
        await using var other = samples.AnotherHost();
        for (var round = 0; round < 10; round++)
        {
            var (stream, id) = (await Host.OpenTally(), Guid.NewGuid());

            // Carried out twice, or judged on its own effect, it would find the tally full.
            var same = Enumerable.Range(0, 6).Select(i => (i % 2 == 0 ? Host : other).Send(new Count(Count.Limit - 5), stream, id));
            var rivals = Enumerable.Range(0, 5).Select(i => (i % 2 == 0 ? Host : other).Send(new Count(1), stream));
            var outcomes = await Task.WhenAll(same.Concat(rivals));

            outcomes.Should().OnlyContain(o => o is Outcome.Done);
            outcomes[..6].Distinct().Should().ContainSingle();
            (await Host.EventsOf(stream)).Should().HaveCount(7);
        }
        await LogCheck.Holds(samples.Log, Host.Log);
    }

    [Fact]
    public async Task A_command_of_the_wrong_shape_does_not_reach_its_rule()
    {
        var stream = await Host.OpenTally();

        (await Host.Send(new Count(0), stream)).Should().BeOfType<Outcome.Invalid>().Which.Errors.Should().ContainKey("by");
    }

    [Fact]
    public async Task An_event_larger_than_sixty_thousand_bytes_is_refused()
    {
        var stream = await Host.OpenTally();

        (await Host.Send(new NameTally(new string('长', 20_000)), stream)).Should().BeOfType<Outcome.Refused>().Which.Why.Code.Should().Be("event-too-large");
        (await Host.Send(new NameTally(new string('长', 19_500)), stream)).Should().BeOfType<Outcome.Done>();
    }

    [Theory]
    [InlineData('\0')]
    [InlineData('\ud83d')]
    public async Task Text_that_cannot_be_stored_is_refused_with_words(char broken)
    {
        var (stream, text) = (await Host.OpenTally(), $"a{broken}b");

        (await Host.Send(new NameTally(text), stream)).Should().BeOfType<Outcome.Refused>().Which.Why.Code.Should().Be("text-not-storable");
        (await Host.Send(new Remark(Guid.NewGuid(), text, []), stream)).Should().BeOfType<Outcome.Refused>().Which.Why.Code.Should().Be("text-not-storable");
    }

    [Fact]
    public async Task A_name_that_another_one_holds_is_refused_by_the_rules_own_words()
    {
        var (first, second, name) = (await Host.OpenTally(), await Host.OpenTally(), Guid.NewGuid().ToString());

        (await Host.Send(new NameTally(name), first)).Should().BeOfType<Outcome.Done>();
        (await Host.Send(new NameTally(name), second)).Should().BeOfType<Outcome.Refused>().Which.Why.Code.Should().Be("name-taken");
    }
}
