using Microsoft.AspNetCore.Routing;

namespace CreationPlatform.BuildingBlocks;

/// <summary>Maps the question what the events tell that a matter cites.</summary>
public static class CitedEventRoutes
{
    /// <summary>
    /// Maps <c>GET …/{id}/cited-events</c>: the events that a matter cites, in words made of their open fields, as far as the reader may open the
    /// page of the matter to which each belongs. Of the others stands here what the reader knows already: where they are.
    /// </summary>
    /// <param name="routes">The module's group.</param>
    /// <param name="pattern">The route; it holds <c>{id:guid}</c>, in the group or here.</param>
    /// <param name="operation">The operation's id.</param>
    /// <param name="cites">What an event of the matter cites, each by its stream and its version there.</param>
    /// <typeparam name="TState">The matter's state.</typeparam>
    /// <typeparam name="TDocument">The read model by which the matter is seen.</typeparam>
    public static DocumentRoute MapCitedEvents<TState, TDocument>(
        this IEndpointRouteBuilder routes, string pattern, string operation, Func<IEvent<TState>, IEnumerable<(Guid Stream, long Version)>> cites) where TState : IState<TState> =>
        routes.MapQuestion<TDocument, CitedEvents>(pattern, operation, async question =>
        {
            var history = await question.Service<Histories>().Of<TState>(question.Id).ConfigureAwait(false);
            var cited = history.SelectMany(recorded => cites(recorded.Event)).Distinct().ToList();
            var shown = new Dictionary<Guid, IReadOnlyList<HistoricEvent>>();
            foreach (var stream in cited.Select(c => c.Stream).Distinct()) shown[stream] = await ShownOf(stream, question).ConfigureAwait(false);
            return (new CitedEvents([.. from c in cited let e = shown[c.Stream].FirstOrDefault(e => e.Version == c.Version) select new CitedEvent(c.Stream, c.Version, e?.At, e?.Words)]), null);
        });

    private static async Task<IReadOnlyList<HistoricEvent>> ShownOf(Guid stream, Question question)
    {
        var events = await question.Service<LogHistory>().Of(stream).ConfigureAwait(false);
        var (types, models, documents) = (question.Service<EventTypes>(), question.Service<ReadModels>(), question.Service<DocumentStore>());
        var states = events.SelectMany(e => types.Of(e.Type).GetInterfaces()).Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEvent<>)).Select(i => i.GetGenericArguments()[0]).ToHashSet();
        foreach (var endpoint in question.Service<EndpointDataSource>().Endpoints)
            if (endpoint.Metadata.GetMetadata<PageOf>() is { } page && states.Contains(models.Of(page.Document).StateType) && endpoint.Metadata.GetMetadata<RoutePermission>() is { } permission
                && (permission.Roles.Count == 0 || question.Caller.Posts.Any(p => permission.Roles.Contains(p.Role)))
                && (await documents.Load(page.Document, stream, question.Caller, permission.Roles).ConfigureAwait(false)).Json is not null) return events;
        return [];
    }
}

/// <summary>The events that a matter cites.</summary>
/// <param name="Events">In the order in which they were cited, each once.</param>
public sealed record CitedEvents(IReadOnlyList<CitedEvent> Events);

/// <summary>A cited event as a reader may see it.</summary>
/// <param name="Stream">Its stream.</param>
/// <param name="Version">Its place there, from 1.</param>
/// <param name="At">When it was recorded; null where its matter is not shown to the reader.</param>
/// <param name="Words">What it tells, sealed values closed; null where its matter is not shown to the reader.</param>
public sealed record CitedEvent(Guid Stream, long Version, DateTimeOffset? At, EventWords? Words);
