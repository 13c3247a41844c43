using System.Collections.Concurrent;
using CreationPlatform.Testing;
using MediatR;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace CreationPlatform.BuildingBlocks;

public sealed class ModuleRelayTests(LogDatabase database) : IClassFixture<LogDatabase>, IAsyncLifetime
{
    private readonly EventLog _log = new(database.ConnectionString, NullLogger<EventLog>.Instance);
    private readonly string _module = $"module-{Guid.NewGuid():N}";

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _log.DisposeAsync();

    [Fact]
    public async Task It_tells_every_fact_in_log_order_once_and_goes_on_from_its_checkpoint()
    {
        await Append(5);
        var told = new List<long>();
        await using var relay = Relay(e => told.Add(e.Position));
        await relay.CatchUp();
        await Append(3);

        await using var afterRestart = Relay(e => told.Add(e.Position));
        (await afterRestart.CatchUp()).Should().Be(3);
        (await relay.CatchUp()).Should().Be(0);

        told.Should().Equal(Enumerable.Range(1, (int)await _log.Size()).Select(n => (long)n));
    }

    [Fact]
    public async Task What_is_no_fact_is_passed_over()
    {
        var last = await Append(4);
        var told = new List<long>();
        await using var relay = new ModuleRelay(_module, _log, e => e.Position == last - 1 ? Told.Instance : null, (_, e) => Tell(e, x => told.Add(x.Position)), NullLogger.Instance);

        await relay.CatchUp();

        told.Should().Equal(last - 1);
    }

    [Fact]
    public async Task It_stops_at_an_event_whose_reaction_throws_and_goes_on_when_the_cause_is_gone()
    {
        var last = await Append(4);
        var (told, broken) = (new List<long>(), true);
        await using var relay = Relay(e =>
        {
            if (broken && e.Position == last - 1) throw new InvalidOperationException("poison");
            told.Add(e.Position);
        });

        await relay.Invoking(r => r.CatchUp()).Should().ThrowAsync<InvalidOperationException>().WithMessage("poison");
        await relay.Invoking(r => r.CatchUp()).Should().ThrowAsync<InvalidOperationException>();
        told.Should().NotContain([last - 1, last], "nothing is skipped, and nothing overtakes").And.OnlyHaveUniqueItems();

        broken = false;
        await relay.CatchUp();
        told.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems().And.EndWith([last - 1, last]);
    }

    [Fact]
    public async Task Running_it_shows_what_stopped_it_while_another_module_goes_on()
    {
        var broken = true;
        var stopped = new Stopped();
        var (poisonedDone, otherDone) = (NewSignal(), NewSignal());
        var last = await Append(2);
        await using var poisoned = Relay(e =>
        {
            if (Volatile.Read(ref broken) && e.Position == last) throw new InvalidOperationException("poison");
            if (e.Position == last) poisonedDone.TrySetResult();
        }, stopped);
        await using var other = new ModuleRelay($"{_module}-other", _log, _ => Told.Instance, (_, e) => Tell(e, x => { if (x.Position == last) otherDone.TrySetResult(); }), NullLogger.Instance);
        poisoned.Start();
        other.Start();

        await stopped.Task;
        await otherDone.Task;

        poisoned.Failure.Should().BeOfType<InvalidOperationException>().Which.Message.Should().Be("poison");
        other.Failure.Should().BeNull();
        Volatile.Write(ref broken, false);
        await poisonedDone.Task;
    }

    [Fact]
    public async Task A_crash_between_effect_and_checkpoint_tells_the_fact_again_and_an_effect_keyed_by_its_cause_happens_once()
    {
        var last = await Append(1);
        var (effects, crashes) = (new List<Appended>(), true);
        async Task React(INotification fact, StoredEvent cause)
        {
            if (cause.Position != last) return;
            effects.Add(await _log.Append(Appends.One(StreamIds.From("effect", cause.Id), commandId: StreamIds.From("reaction", cause.Id))));
            if (crashes) throw new OperationCanceledException("the process dies here");
        }
        await using (var dying = new ModuleRelay(_module, _log, _ => Told.Instance, React, NullLogger.Instance))
            await dying.Invoking(r => r.CatchUp()).Should().ThrowAsync<OperationCanceledException>();
        crashes = false;

        await using var next = new ModuleRelay(_module, _log, _ => Told.Instance, React, NullLogger.Instance);
        await next.CatchUp();

        effects.Select(e => e.Outcome).Should().Equal(AppendOutcome.Appended, AppendOutcome.Repeated);
        await LogCheck.Holds(database.DataSource, _log);
    }

    [Fact]
    public async Task On_two_hosts_one_of_them_works_and_the_other_takes_over()
    {
        await using var secondHost = new EventLog(database.ConnectionString, NullLogger<EventLog>.Instance);
        var last = await Append(2);
        var (working, goOn) = (NewSignal(), NewSignal());
        await using var first = new ModuleRelay(_module, _log, e => e.Position == last ? Told.Instance : null, async (_, _) =>
        {
            working.SetResult();
            await goOn.Task;
        }, NullLogger.Instance);
        var told = new List<long>();
        await using var second = new ModuleRelay(_module, secondHost, _ => Told.Instance, (_, e) => Tell(e, x => told.Add(x.Position)), NullLogger.Instance);

        var atWork = first.CatchUp();
        await working.Task;
        (await second.CatchUp()).Should().Be(0);
        goOn.SetResult();
        await atWork;
        await Append(1);
        await second.CatchUp();

        told.Should().Equal(last + 1);
    }

    [Fact]
    public async Task Where_order_counts_within_a_stream_only_the_streams_are_told_at_once_and_each_in_log_order()
    {
        for (var i = 0; i < 3; i++) await Append(2);
        var (told, begun, all) = (new List<StoredEvent>(), 0, NewSignal());
        await using var relay = new ModuleRelay(_module, _log, _ => Told.Instance, async (_, e) =>
        {
            if (Interlocked.Increment(ref begun) == 3) all.SetResult();
            await all.Task.WaitAsync(TimeSpan.FromSeconds(30));
            lock (told) told.Add(e);
        }, NullLogger.Instance, _ => true);

        await relay.CatchUp();

        told.Should().HaveCount((int)await _log.Size());
        told.GroupBy(e => e.Stream).Should().OnlyContain(stream => stream.Select(e => e.Position).SequenceEqual(stream.Select(e => e.Position).Order()));
        (await relay.CatchUp()).Should().Be(0);
    }

    [Fact]
    public async Task Told_at_once_the_one_that_throws_comes_again_and_nothing_before_the_first_undone_does()
    {
        for (var i = 0; i < 3; i++) await Append(1);
        var last = await Append(1);
        var (told, broken) = (new ConcurrentBag<long>(), true);
        await using var relay = new ModuleRelay(_module, _log, _ => Told.Instance, (_, e) =>
        {
            if (broken && e.Position == last) throw new InvalidOperationException("poison");
            told.Add(e.Position);
            return Task.CompletedTask;
        }, NullLogger.Instance, _ => true);

        await relay.Invoking(r => r.CatchUp()).Should().ThrowAsync<InvalidOperationException>().WithMessage("poison");
        told.Should().NotContain(last);
        broken = false;
        await using var afterRestart = new ModuleRelay(_module, _log, _ => Told.Instance, (_, e) => Tell(e, x => told.Add(x.Position)), NullLogger.Instance, _ => true);
        await afterRestart.CatchUp();

        told.Distinct().Should().BeEquivalentTo(Enumerable.Range(1, (int)last).Select(n => (long)n), "nothing is skipped");
        told.Count(position => position == last).Should().Be(1);
    }

    [Fact]
    public async Task A_fact_whose_order_counts_waits_for_all_before_it_and_all_behind_wait_for_it()
    {
        for (var i = 0; i < 2; i++) await Append(1);
        var middle = await Append(1);
        var last = await Append(1);
        var told = new List<long>();
        await using var relay = new ModuleRelay(_module, _log, e => e.Position == middle ? Barrier.Instance : Told.Instance, async (_, e) =>
        {
            await Task.Yield();
            lock (told) told.Add(e.Position);
        }, NullLogger.Instance, fact => fact is Told);

        await relay.CatchUp();

        told.Should().OnlyHaveUniqueItems().And.EndWith([middle, last]);
    }

    private async Task<long> Append(int count)
    {
        var appended = await _log.Append(Appends.Some(count, Guid.NewGuid()));
        await _log.UntilPublished(appended.Position);
        return appended.Position;
    }

    private ModuleRelay Relay(Action<StoredEvent> tell, ILogger? logger = null) =>
        new(_module, _log, _ => Told.Instance, (_, e) => Tell(e, tell), logger ?? NullLogger.Instance);

    private static Task Tell(StoredEvent stored, Action<StoredEvent> tell)
    {
        tell(stored);
        return Task.CompletedTask;
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private sealed record Told : INotification
    {
        public static Told Instance { get; } = new();
    }

    private sealed record Barrier : INotification
    {
        public static Barrier Instance { get; } = new();
    }

    /// <summary>Completes when the relay reports that it has stopped.</summary>
    private sealed class Stopped : ILogger
    {
        private readonly TaskCompletionSource _signal = NewSignal();

        public Task Task => _signal.Task;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (logLevel == LogLevel.Error) _signal.TrySetResult();
        }
    }
}
