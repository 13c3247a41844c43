using System.Text.Json;
using MediatR;

namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// Carries out every command of every module: answer a repeated one, fold the past, ask the rule, seal, append with the version
/// that was read, and store the stream's read models in the same transaction.
/// </summary>
internal sealed class CommandHandler<TCommand, TState>(
    EventLog log, StoredEvents stored, Surroundings surroundings, ReadModels models, SearchIndexes search, Sealer sealer, MasterKey key, Permissions permissions, RuleBooks rules, IOrgTrees trees, StreamTurns turns, TimeProvider clock)
    : IRequestHandler<Execute<TCommand, TState>, Outcome>
    where TCommand : ICommand<TState>
    where TState : IState<TState>
{
    private const int Attempts = 20;

    public async Task<Outcome> Handle(Execute<TCommand, TState> request, CancellationToken cancellationToken)
    {
        try
        {
            var hash = ((IExecute)request).RequestHash(key);
            if (await Try(request, hash).ConfigureAwait(false) is { } outcome) return outcome;
            // Someone was faster.
            using var turn = await turns.Take(request.Stream).ConfigureAwait(false);
            for (var attempt = 2; attempt <= Attempts; attempt++)
                if (await Try(request, hash).ConfigureAwait(false) is { } later) return later;
            return new Outcome.Conflict();
        }
        catch (UnstorableTextException)
        {
            return new Outcome.Refused(PlatformRefusals.TextNotStorable);
        }
    }

    /// <summary>One attempt on what the log knows now; nothing when the stream moved meanwhile.</summary>
    private async Task<Outcome?> Try(Execute<TCommand, TState> request, byte[] hash)
    {
        var past = await log.Read(request.Stream, request.CommandId).ConfigureAwait(false);
        if (past.Answer is { } answer) return answer.RequestHash.AsSpan().SequenceEqual(hash) ? await Done(answer.Stream, answer.Version, answer.Position).ConfigureAwait(false) : new Outcome.IdReused();
        if ((past.Version == 0 && request.MustExist) || !stored.IsOf<TState>(past.Events)) return new Outcome.NotFound();
        var time = InstantJson.Truncate(clock.GetUtcNow());
        var history = stored.HistoryOf<TState>(past.Events);
        var state = StateAfter(history);
        var tree = await trees.AsOf(ChinaTime.DateOf(time)).ConfigureAwait(false);

        var posts = permissions.PostsThatMay(request.Caller, typeof(TCommand));
        Post? through = null;
        if (!request.Caller.NeedsNoPost && (past.Version == 0 ? request.Command as IWithinUnits : state as IWithinUnits) is { } place)
        {
            through = Scope.Reaching(request.Caller, posts, place, tree);
            if (through is null) return past.Version == 0 ? new Outcome.Forbidden("outside-scope") : new Outcome.NotFound();
        }
        if (!request.Caller.IsSystem && state is IOfAccount { Account: { } owner } && owner != request.Caller.Account) return new Outcome.NotFound();
        // Only now: whoever cannot know of the stream is not told its version.
        if (request.ExpectedVersion is { } expected && expected != past.Version) return new Outcome.Stale(past.Version);

        var actor = request.Caller.IsSystem ? Actor.System : new Actor(request.Caller.Account, posts) { AllPosts = request.Caller.Posts };
        var now = await surroundings.Of(request.Command, state, request.Stream, request.Caller, new(time, request.CommandId, actor, rules.Current, tree)).ConfigureAwait(false);
        var decision = request.Command.Decide(state, now);
        if (decision.Refusal is { } refusal) return new Outcome.Refused(refusal);
        if (decision.Events.Count == 0) return await Done(request.Stream, past.Version, past.Position).ConfigureAwait(false);

        through ??= posts.Count > 0 ? posts[0] : null;
        var headers = new EventHeaders(1, actor.Account, through?.Id, through?.Role, through?.Unit, null, decision.LegalBasis, request.Caller.AddressClass, request.Caller.ClientTime);
        return await Append(request, hash, past.Version, history, decision, headers, time).ConfigureAwait(false);
    }

    private static TState StateAfter(List<Recorded<TState>> history) => history.Aggregate(TState.Initial, static (s, recorded) => s.Evolve(recorded.Event));

    private async Task<Outcome?> Append(
        Execute<TCommand, TState> request, byte[] hash, long version, IReadOnlyList<Recorded<TState>> history, Decision decision, EventHeaders headers, DateTimeOffset time)
    {
        var causation = request.Causation ?? request.CommandId.ToString();
        var correlation = request.Correlation ?? request.CommandId.ToString();
        var headersJson = JsonSerializer.SerializeToUtf8Bytes(headers, StoredJson.Options);
        var recorded = new List<Recorded<TState>>(history);
        var events = new NewEvent[decision.Events.Count];
        foreach (var reservation in decision.Reserves.Concat(decision.Releases)) StorableText.Of(reservation.Key);
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
        var documents = models.Of(request.Stream, recorded);
        var appended = await log.Append(new(
            request.CommandId, hash, request.Stream, TState.Category, version, time, events, causation, correlation, headers.Actor,
            decision.Reserves, decision.Releases, [.. documents, .. search.RowsOf(documents, decision.Events)])).ConfigureAwait(false);
        return appended.Outcome switch
        {
            AppendOutcome.Appended or AppendOutcome.Repeated => new Outcome.Done(request.Stream, appended.Version),
            AppendOutcome.IdReused => new Outcome.IdReused(),
            AppendOutcome.KeyTaken => new Outcome.Refused(decision.Reserves.Select(r => r.IfTaken).OfType<Refusal>().FirstOrDefault() ?? PlatformRefusals.KeyTaken),
            _ => null,
        };
    }

    /// <summary>Nobody is told "done" of what a fail-over could still lose.</summary>
    private async Task<Outcome> Done(Guid stream, long version, long position)
    {
        await log.Confirm(position).ConfigureAwait(false);
        return new Outcome.Done(stream, version);
    }
}
