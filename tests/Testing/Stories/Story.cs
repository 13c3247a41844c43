using CreationPlatform.BuildingBlocks;
using FluentAssertions;

namespace CreationPlatform.Testing;

/// <summary>Given what happened, when someone asks, then this is recorded, or refused.</summary>
public sealed class Story<TState> where TState : IState<TState>
{
    private readonly IReadOnlyList<IEvent<TState>> _history;
    private Circumstances _now = TestCircumstances.On(new(2026, 3, 2));
    private readonly Dictionary<Guid, object> _others = [];
    private Decision? _decision;
    private ICommand<TState>? _command;

    private Story(IReadOnlyList<IEvent<TState>> history) => _history = history;

    public static Story<TState> Given(params IEvent<TState>[] history) => new(history);

    /// <summary>The day on which it happens.</summary>
    public Story<TState> On(DateOnly day) => With(TestCircumstances.On(day, _now.Actor));

    /// <summary>Who asks, by the posts that count.</summary>
    public Story<TState> By(params Post[] posts) => With(_now with { Actor = new("tester", posts) });

    /// <summary>Another stream, for commands that look at it.</summary>
    public Story<TState> Beside(Guid stream, params IEvent<TState>[] history)
    {
        _others[stream] = Fold(history);
        return this;
    }

    /// <summary>A stream of another kind, for commands that look beyond their own.</summary>
    public Story<TState> Beside<TOther>(Guid stream, params IEvent<TOther>[] history) where TOther : IState<TOther>
    {
        _others[stream] = history.Aggregate(TOther.Initial, (state, e) => state.Evolve(e));
        return this;
    }

    public Story<TState> With(Circumstances now)
    {
        _now = now;
        return this;
    }

    public Story<TState> When(ICommand<TState> command)
    {
        _command = command;
        _decision = command.Decide(Fold(_history), _now with { Others = _others });
        return this;
    }

    /// <summary>These facts and no others; asking again is harmless: already so, or refused, never recorded twice.</summary>
    public void Then(params IEvent[] expected)
    {
        _decision!.Refusal.Should().BeNull();
        _decision.Events.Select(OpenJson.Of).Should().Equal(expected.Select(OpenJson.Of));
        _command!.Decide(Fold([.. _history, .. _decision.Events.Cast<IEvent<TState>>()]), _now with { Others = _others }).Events.Should().BeEmpty("a repeated command records nothing new");
    }

    /// <summary>Success with nothing recorded.</summary>
    public void ThenAlreadySo()
    {
        _decision!.Refusal.Should().BeNull();
        _decision.Events.Should().BeEmpty();
    }

    public void ThenRefused(Refusal refusal)
    {
        _decision!.Refusal.Should().Be(refusal);
        _decision.Events.Should().BeEmpty();
    }

    private static TState Fold(IEnumerable<IEvent<TState>> history) => history.Aggregate(TState.Initial, (state, e) => state.Evolve(e));
}
