using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using NpgsqlTypes;

namespace CreationPlatform.BuildingBlocks;

/// <summary>A document that only posts at or above one of these units can see.</summary>
public interface IVisibleTo
{
    /// <summary>
    /// Codes of all units concerned and of everything above them, as of when it happened; or addresses (<see cref="Post.Address"/>),
    /// which nobody but the holders of such posts sees.
    /// </summary>
    IReadOnlyList<string> VisibleTo { get; }
}

/// <summary>A document that some units must never see, though they would reach it: to them it does not exist.</summary>
public interface IClosedTo
{
    /// <summary>Codes of these units; whoever holds any post that answers to one of them is shut out. Empty for none.</summary>
    IReadOnlyList<string> ClosedTo { get; }
}

/// <summary>A document that holds nothing about a matter or a person, so that every permitted role sees all of them.</summary>
public interface IOpenToAllUnits;

/// <summary>Maps read models to routes.</summary>
public static class DocumentRoutes
{
    /// <summary>Maps one document: <c>GET …/{id}</c>, with its version as ETag. Without sealed fields it is streamed as PostgreSQL keeps it.</summary>
    /// <param name="routes">The module's group.</param>
    /// <param name="pattern">The route; it holds <c>{id:guid}</c>, in the group or here.</param>
    /// <typeparam name="TDocument">The read model; <c>Get</c> and its name is the operation's id.</typeparam>
    public static DocumentRoute MapDocument<TDocument>(this IEndpointRouteBuilder routes, string pattern)
    {
        RequireScope(typeof(TDocument));
        var isSealed = SealedFields.CanBeIn(typeof(TDocument));
        var endpoint = routes.MapGet(pattern, (Guid id, HttpContext http, DocumentStore documents) => isSealed
                ? Opened<TDocument>(id, http, documents)
                : Streamed<TDocument>(id, http, documents))
            .WithName($"Get{typeof(TDocument).Name}")
            .WithMetadata(new PageOf(typeof(TDocument)))
            .Produces<TDocument>();
        foreach (var status in (int[])[401, 403, 404]) endpoint.ProducesProblem(status);
        return new(endpoint);
    }

    /// <summary>Maps a list of documents with filters and keyset paging: <c>GET …?stage=accepted&amp;limit=50&amp;after=…</c>.</summary>
    /// <param name="routes">The module's group.</param>
    /// <param name="pattern">The route.</param>
    /// <param name="list">Its order and filters.</param>
    /// <param name="operation">The operation's id, where <c>List</c> and the read model's name is taken.</param>
    /// <typeparam name="TDocument">The read model.</typeparam>
    public static DocumentRoute MapDocuments<TDocument>(this IEndpointRouteBuilder routes, string pattern, DocumentList list, string? operation = null)
    {
        RequireScope(typeof(TDocument));
        if (SealedFields.CanBeIn(typeof(TDocument))) throw new ArgumentException($"{typeof(TDocument).Name} holds sealed fields; those are opened one document at a time.");
        var endpoint = routes.MapGet(pattern, (HttpContext http, DocumentStore documents) => Listed<TDocument>(http, documents, list))
            .WithName(operation ?? $"List{typeof(TDocument).Name}")
            .WithMetadata(list)
            .Produces<DocumentPage<TDocument>>();
        foreach (var status in (int[])[400, 401, 403]) endpoint.ProducesProblem(status);
        return new(endpoint);
    }

    /// <summary>Maps a part of a document that is shown in another form: <c>GET …/{id}/papers/{paper}</c>. Only that part's sealed fields are opened.</summary>
    /// <param name="routes">The module's group.</param>
    /// <param name="pattern">The route; it holds <c>{id:guid}</c>, in the group or here.</param>
    /// <param name="operation">The operation's id.</param>
    /// <param name="choose">The part that is asked for, or none.</param>
    /// <param name="show">The answer, from the opened part.</param>
    /// <param name="reads">What is read beside the part's fields, for the log of readings.</param>
    /// <typeparam name="TDocument">The read model.</typeparam>
    public static DocumentRoute MapPart<TDocument>(
        this IEndpointRouteBuilder routes, string pattern, string operation, Func<JsonNode, HttpContext, JsonNode?> choose, Func<JsonNode, HttpContext, Task<IResult>> show,
        string? reads = null)
    {
        RequireScope(typeof(TDocument));
        var endpoint = routes.MapGet(pattern, (Guid id, HttpContext http, DocumentStore documents) => Shown(id, http, documents))
            .WithName(operation)
            .WithMetadata(new ScopedBy(typeof(TDocument)))
            .Produces(StatusCodes.Status200OK);
        foreach (var status in (int[])[401, 403, 404]) endpoint.ProducesProblem(status);
        return new(endpoint);

        async Task<IResult> Shown(Guid id, HttpContext http, DocumentStore documents)
        {
            if (Denied(http) is { } denied) return denied;
            var (part, _) = await documents.LoadOpened(
                typeof(TDocument), id, http.Features.Get<Caller>()!, PermittedRoles(http), document => choose(document, http), reads).ConfigureAwait(false);
            return part is null ? NotFound() : await show(part, http).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Maps an answer that a module makes of its documents: a work list, counts, a report. It reads them through
    /// <see cref="DocumentStore"/>, so that it holds only what the caller may see.
    /// </summary>
    /// <param name="routes">The module's group.</param>
    /// <param name="pattern">The route.</param>
    /// <param name="operation">The operation's id.</param>
    /// <param name="list">The list that it answers about: its filters are the answer's.</param>
    /// <param name="answer">Makes it.</param>
    /// <typeparam name="TAnswer">What it answers.</typeparam>
    public static DocumentRoute MapAnswer<TAnswer>(this IEndpointRouteBuilder routes, string pattern, string operation, DocumentList list, Func<ListQuestion, Task<IResult>> answer)
    {
        var endpoint = routes.MapGet(pattern, async (HttpContext http) =>
            {
                if (Denied(http) is { } denied) return denied;
                if (!list.TryRead(http.Request.Query, out var query, out var why)) return new Problem(StatusCodes.Status400BadRequest, Problems.MalformedQuery, why);
                http.Response.Headers.CacheControl = "private, no-store";
                return await answer(new(http, query, http.Features.Get<Caller>()!, PermittedRoles(http))).ConfigureAwait(false);
            })
            .WithName(operation)
            .WithMetadata(list, new AnswersWithinReach())
            .Produces<TAnswer>();
        foreach (var status in (int[])[400, 401, 403]) endpoint.ProducesProblem(status);
        return new(endpoint);
    }

    private static async Task<IResult> Streamed<TDocument>(Guid id, HttpContext http, DocumentStore documents)
    {
        if (Denied(http) is { } denied) return denied;
        var (found, version) = await documents.Load(typeof(TDocument), id, http.Features.Get<Caller>()!, PermittedRoles(http)).ConfigureAwait(false);
        return found is null ? NotFound() : Send(http, found, version);
    }

    private static async Task<IResult> Opened<TDocument>(Guid id, HttpContext http, DocumentStore documents)
    {
        if (Denied(http) is { } denied) return denied;
        var (found, version) = await documents.LoadOpened(typeof(TDocument), id, http.Features.Get<Caller>()!, PermittedRoles(http)).ConfigureAwait(false);
        return found is null ? NotFound() : Send(http, JsonSerializer.SerializeToUtf8Bytes(found, StoredJson.Options), version);
    }

    private static async Task<IResult> Listed<TDocument>(HttpContext http, DocumentStore documents, DocumentList list)
    {
        if (Denied(http) is { } denied) return denied;
        if (!list.TryRead(http.Request.Query, out var query, out var why)) return new Problem(StatusCodes.Status400BadRequest, Problems.MalformedQuery, why);
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.Headers.CacheControl = "private, no-store";
        await documents.WritePage(typeof(TDocument), query, http.Features.Get<Caller>()!, PermittedRoles(http), http.Response.BodyWriter, http.RequestAborted).ConfigureAwait(false);
        return Results.Empty;
    }

    private static IResult Send(HttpContext http, byte[] json, long version)
    {
        http.Response.Headers.ETag = ETags.Of(version);
        http.Response.Headers.CacheControl = "private, no-cache";
        return ETags.IsKnown(http.Request, version) ? Results.StatusCode(StatusCodes.Status304NotModified) : Results.Bytes(json, "application/json; charset=utf-8");
    }

    internal static Problem NotFound() => new(StatusCodes.Status404NotFound, Problems.NotFound);

    /// <summary>The answer to who is not signed in, or whose roles the route does not permit.</summary>
    internal static IResult? Denied(HttpContext http)
    {
        if (http.Features.Get<Caller>() is not { } caller) return Results.Challenge();
        var roles = PermittedRoles(http);
        return roles.Count == 0 || caller.Posts.Any(p => roles.Contains(p.Role)) ? null : new Problem(StatusCodes.Status403Forbidden, Problems.RoleNotPermitted);
    }

    /// <summary>The roles that the route permits; a route that says nothing is a mistake, and permits nobody.</summary>
    internal static IReadOnlyCollection<string> PermittedRoles(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<RoutePermission>()?.Roles ?? ["nobody"];

    internal static void RequireScope(Type document)
    {
        if (!typeof(IVisibleTo).IsAssignableFrom(document) && !typeof(IOpenToAllUnits).IsAssignableFrom(document))
            throw new ArgumentException($"{document.Name} does not say who can see it: {nameof(IVisibleTo)} or {nameof(IOpenToAllUnits)}.");
    }
}

/// <summary>What was asked of an answer that is made of documents.</summary>
/// <param name="Http">The request.</param>
/// <param name="Query">Which documents it is about.</param>
/// <param name="Caller">Who asks.</param>
/// <param name="Roles">The roles through which reading is permitted.</param>
public sealed record ListQuestion(HttpContext Http, DocumentQuery Query, Caller Caller, IReadOnlyCollection<string> Roles)
{
    /// <summary>A service of the host.</summary>
    /// <typeparam name="TService">Which.</typeparam>
    public TService Get<TService>() where TService : notnull => Http.RequestServices.GetRequiredService<TService>();
}

/// <summary>Marks the route that shows one document as it is kept: who may open it may read what happened there.</summary>
/// <param name="Document">The read model.</param>
public sealed record PageOf(Type Document);

/// <summary>Marks a route whose answer holds only what the caller's posts reach, whoever asks.</summary>
public sealed record AnswersWithinReach;

/// <summary>A mapped read model, question or file, waiting to be told who may use it.</summary>
public sealed class DocumentRoute
{
    private readonly RouteHandlerBuilder _endpoint;

    internal DocumentRoute(RouteHandlerBuilder endpoint) => _endpoint = endpoint;

    /// <summary>The roles that may read it.</summary>
    /// <param name="roles">The roles' codes.</param>
    public void For(params string[] roles) => _endpoint.WithMetadata(new RoutePermission(roles));

    /// <summary>Anybody who is signed in may read it.</summary>
    public void ForAnyAccount() => _endpoint.WithMetadata(new RoutePermission([]));
}

/// <summary>What a list answers at once: as many documents as were asked for, and where to go on.</summary>
/// <param name="Items">The documents.</param>
/// <param name="Next">What to give as <c>after</c> for the next page; null on the last.</param>
/// <typeparam name="TDocument">The read model.</typeparam>
public sealed record DocumentPage<TDocument>(IReadOnlyList<TDocument> Items, string? Next);
