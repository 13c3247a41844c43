namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// What the rules would answer to somebody now: the same past, scope and circumstances as when the command is sent, and nothing is stored.
/// </summary>
/// <param name="histories">The past.</param>
/// <param name="permissions">Who may send what.</param>
/// <param name="rules">The rule book in force.</param>
/// <param name="trees">Units as of today.</param>
/// <param name="clock">Server time.</param>
public sealed class Foresight(Histories histories, Permissions permissions, RuleBooks rules, IOrgTrees trees, TimeProvider clock)
{
    /// <summary>Asks the rule of each command that the caller's posts may send to this stream, in the order given.</summary>
    /// <param name="stream">A stream that the caller may know of.</param>
    /// <param name="caller">Who would send them.</param>
    /// <param name="probes">The commands.</param>
    /// <typeparam name="TState">The stream's state.</typeparam>
    /// <returns>The stream's version, and each command's probe with what its rule says.</returns>
    public async Task<(long Version, IReadOnlyList<(StepProbe<TState> Probe, Decision Answer)> Answers)> Ask<TState>(
        Guid stream, Caller caller, IEnumerable<StepProbe<TState>> probes) where TState : IState<TState>
    {
        ArgumentNullException.ThrowIfNull(probes);
        var time = clock.GetUtcNow();
        var history = await histories.Of<TState>(stream).ConfigureAwait(false);
        var state = history.Aggregate(TState.Initial, static (s, recorded) => s.Evolve(recorded.Event));
        var tree = await trees.AsOf(ChinaTime.DateOf(time)).ConfigureAwait(false);

        var answers = new List<(StepProbe<TState>, Decision)>();
        foreach (var probe in probes)
        {
            var posts = permissions.PostsThatMay(caller, probe.Command);
            if (posts.Count == 0 || (state is IWithinUnits place && Scope.Reaching(caller, posts, place, tree) is null)) continue;
            var now = new Circumstances(time, Guid.Empty, new(caller.Account, posts) { AllPosts = caller.Posts }, rules.Current, tree) { Others = probe.Others(state) };
            answers.Add((probe, probe.Of(state, now).Decide(state, now)));
        }
        return (history.Count == 0 ? 0 : history[^1].Version, answers);
    }
}
