using System.Text.Json;
using MediatR;

namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// Carries out every command of every module: fold the past, ask the rule, seal, append with the version that was read, and
/// store the stream's read models in the same transaction.
/// </summary>
internal sealed class CommandHandler<TCommand, TState>(
    EventLog log, StoredEvents stored, ReadModels models, Sealer sealer, MasterKey key, Permissions permissions, RuleBooks rules, IOrgTrees trees, TimeProvider clock)
    : IRequestHandler<Execute<TCommand, TState>, Outcome>
    where TCommand : ICommand<TState>
    where TState : IState<TState>
{
    private const int Attempts = 5;

    public async Task<Outcome> Handle(Execute<TCommand, TState> request, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            var past = attempt == 1 && request.Past is { } read ? read : await log.Read(request.Stream, request.CommandId).ConfigureAwait(false);
            if (request.ExpectedVersion is { } expected && expected != past.Version && past.Version > 0) return new Outcome.Stale(past.Version);
            if (await Try(request, past).ConfigureAwait(false) is { } outcome) return outcome;
            if (request.ExpectedVersion is not null) break;
        }
        return new Outcome.Conflict();
    }

    /// <summary>One attempt on what was read; nothing when the stream moved meanwhile.</summary>
    private async Task<Outcome?> Try(Execute<TCommand, TState> request, Past past)
    {
        if (past.Version == 0 && request.MustExist) return new Outcome.NotFound();
        var time = InstantJson.Truncate(clock.GetUtcNow());
        var history = stored.HistoryOf<TState>(past.Events);
        var state = history.Aggregate(TState.Initial, static (s, recorded) => s.Evolve(recorded.Event));
        var tree = await trees.AsOf(ChinaTime.DateOf(time)).ConfigureAwait(false);

        var posts = permissions.PostsThatMay(request.Caller, typeof(TCommand));
        Post? through = null;
        if (!request.Caller.IsSystem && (past.Version == 0 ? request.Command as IWithinUnits : state as IWithinUnits) is { } place)
        {
            through = Scope.Reaching(posts, place.Units, tree);
            if (through is null) return past.Version == 0 ? new Outcome.Forbidden("outside-scope") : new Outcome.NotFound();
        }

        var actor = request.Caller.IsSystem ? Actor.System : new Actor(request.Caller.Account, posts);
        var decision = request.Command.Decide(state, new(time, request.CommandId, actor, rules.Current, tree));
        if (decision.Refusal is { } refusal) return new Outcome.Refused(refusal);
        if (decision.Events.Count == 0) return new Outcome.Done(request.Stream, past.Version);

        through ??= posts.Count > 0 ? posts[0] : null;
        var headers = new EventHeaders(1, actor.Account, through?.Id, through?.Role, through?.Unit, null, decision.LegalBasis, request.Caller.AddressClass, request.Caller.ClientTime);
        return await Append(request, past.Version, history, decision, headers, time).ConfigureAwait(false);
    }

    private async Task<Outcome?> Append(
        Execute<TCommand, TState> request, long version, IReadOnlyList<Recorded<TState>> history, Decision decision, EventHeaders headers, DateTimeOffset time)
    {
        var causation = request.Causation ?? request.CommandId.ToString();
        var correlation = request.Correlation ?? request.CommandId.ToString();
        var headersJson = JsonSerializer.SerializeToUtf8Bytes(headers, StoredJson.Options);
        var recorded = new List<Recorded<TState>>(history);
        var events = new NewEvent[decision.Events.Count];
        for (var i = 0; i < events.Length; i++)
        {
            var @event = decision.Events[i];
            var id = StreamIds.OfEvent(request.CommandId, i);
            try
            {
                await sealer.Close(id, @event).ConfigureAwait(false);
            }
            catch (PersonErasedException)
            {
                return new Outcome.Refused(PlatformRefusals.PersonErased);
            }
            var @new = stored.ToStore(request.Stream, version + i + 1, id, @event, headersJson, time, causation, correlation, headers.Actor);
            if (@new is null) return new Outcome.Refused(PlatformRefusals.EventTooLarge);
            events[i] = @new;
            recorded.Add(new(id, version + i + 1, time, headers, (IEvent<TState>)@event));
        }
        var appended = await log.Append(new(
            request.CommandId, ((IExecute)request).RequestHash(key), request.Stream, TState.Category, version, time, events, causation, correlation, headers.Actor,
            decision.Reserves, decision.Releases, models.Of(request.Stream, recorded))).ConfigureAwait(false);
        return appended.Outcome switch
        {
            AppendOutcome.Appended or AppendOutcome.Repeated => new Outcome.Done(request.Stream, appended.Version),
            AppendOutcome.IdReused => new Outcome.IdReused(),
            AppendOutcome.KeyTaken => new Outcome.Refused(decision.Reserves.Select(r => r.IfTaken).OfType<Refusal>().FirstOrDefault() ?? PlatformRefusals.KeyTaken),
            _ => null,
        };
    }
}
