using System.Text.Json;
using System.Text.Json.Nodes;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace CreationPlatform.BuildingBlocks;

/// <summary>
/// Maps the way of files in and out. In: the raw content as <c>application/octet-stream</c> with its name in
/// <c>Content-Disposition: attachment; filename*=UTF-8''…</c>, where no log of addresses keeps it. Out: to be saved, never to be run.
/// </summary>
public static class AttachmentRoutes
{
    /// <summary>Maps the taking in of a file for something that has a document: <c>POST …/{id}/attachments</c>.</summary>
    /// <param name="routes">The module's group.</param>
    /// <param name="pattern">The route; it holds <c>{id:guid}</c>, in the group or here.</param>
    /// <param name="personOf">Under whose key the file is sealed.</param>
    /// <param name="attach">The command that cites the file, with <see cref="AttachmentStore.Citation"/> reserved.</param>
    /// <typeparam name="TCommand">That command; its name is the operation's id.</typeparam>
    /// <typeparam name="TState">The state it changes.</typeparam>
    /// <typeparam name="TDocument">The document that shows to whom the thing exists.</typeparam>
    public static CommandRoute MapUpload<TCommand, TState, TDocument>(
        this IEndpointRouteBuilder routes, string pattern, Func<TDocument, Guid> personOf, Func<Attachment, TCommand> attach)
        where TCommand : class, ICommand<TState> where TState : IState<TState>
    {
        var endpoint = routes.MapPost(pattern, (Guid id, HttpContext http) => TakeIn<TCommand, TState, TDocument>(id, http, personOf, attach))
            .WithName(typeof(TCommand).Name)
            .WithDescription("The raw content; its name in Content-Disposition: attachment; filename*=UTF-8''…. What kind of file it is, its content says. At most 20 MB.")
            .WithMetadata(new ScopedBy(typeof(TDocument)))
            .Accepts<Stream>("application/octet-stream")
            .Produces<Attachment>(StatusCodes.Status201Created);
        foreach (var status in (int[])[400, 401, 403, 404, 409, 412, 413, 415, 422, 503]) endpoint.ProducesProblem(status);
        return new(endpoint, typeof(TCommand), routes.ServiceProvider.GetRequiredService<Permissions>());
    }

    /// <summary>Maps the sending of a file: <c>GET …/{id}/attachments/{attachment}</c>. Who read it is written down first.</summary>
    /// <param name="routes">The module's group.</param>
    /// <param name="pattern">The route; it holds <c>{id:guid}</c> and <c>{attachment:guid}</c>.</param>
    /// <param name="operation">The operation's id.</param>
    /// <param name="filesIn">The files that a document cites, as JSON objects with the members of <see cref="Attachment"/>.</param>
    /// <typeparam name="TDocument">The document.</typeparam>
    public static DocumentRoute MapDownload<TDocument>(this IEndpointRouteBuilder routes, string pattern, string operation, Func<JsonNode, IEnumerable<JsonNode?>> filesIn) =>
        routes.MapPart<TDocument>(
            pattern, operation,
            (document, http) => filesIn(document).FirstOrDefault(file => IsAskedFor(file, http)),
            (file, http) => Send(file, http, http.RequestServices.GetRequiredService<AttachmentStore>()),
            reads: "content");

    private static bool IsAskedFor(JsonNode? file, HttpContext http) =>
        Guid.TryParse(http.GetRouteValue("attachment") as string, out var asked) && file?["id"]?.GetValue<Guid>() == asked;

    private static async Task<IResult> TakeIn<TCommand, TState, TDocument>(Guid id, HttpContext http, Func<TDocument, Guid> personOf, Func<Attachment, TCommand> attach)
        where TCommand : class, ICommand<TState> where TState : IState<TState>
    {
        if (http.Features.Get<Caller>() is not { } caller) return Results.Challenge();
        var head = CommandHead.Of(http.Request, caller);
        if (head.Problem is not null) return head.Problem;
        var posts = http.RequestServices.GetRequiredService<Permissions>().PostsThatMay(caller, typeof(TCommand));
        if (posts.Count == 0) return CommandRoutes.NotPermitted(http);
        var documents = http.RequestServices.GetRequiredService<DocumentStore>();
        var (json, version) = await documents.Load(typeof(TDocument), id, caller, [.. posts.Select(p => p.Role)]).ConfigureAwait(false);
        if (json is null) return new Problem(StatusCodes.Status404NotFound, Problems.NotFound);
        if (head.ExpectedVersion is { } expected && expected != version) return CommandRoutes.Answer(http, new Outcome.Stale(version), created: false);
        var person = personOf(JsonSerializer.Deserialize<TDocument>(json, StoredJson.Options)!);
        return await TakeIn<TCommand, TState>(http, new(id, person, caller.Account), head, caller, attach).ConfigureAwait(false);
    }

    /// <summary>Takes in the request's body and sends the command that cites it. When that is not carried out, nothing of the file stays.</summary>
    internal static async Task<IResult> TakeIn<TCommand, TState>(HttpContext http, Place place, CommandHead head, Caller caller, Func<Attachment, TCommand> attach)
        where TCommand : class, ICommand<TState> where TState : IState<TState>
    {
        if (http.Request.ContentLength > AttachmentStore.Largest) return TooLarge(http);
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = AttachmentStore.Largest + AttachmentStore.ChunkSize;
        var store = http.RequestServices.GetRequiredService<AttachmentStore>();
        var name = ContentDispositionHeaderValue.TryParse(http.Request.Headers.ContentDisposition.ToString(), out var given) ? (given.FileNameStar.Value ?? given.FileName.Value)?.Trim('"') : null;
        Outcome? outcome = null;
        var (file, isNew, refusal) = await store.TakeIn(
            StreamIds.From("attachment", head.CommandId), place.Person, place.CountedFor, name, http.Request.Body, http.RequestAborted).ConfigureAwait(false);
        if (file is null) return refusal == AttachmentRefusals.TooLarge ? TooLarge(http) : Problem.Of(refusal!);
        try
        {
            outcome = await http.RequestServices.GetRequiredService<IMediator>().Send(new Execute<TCommand, TState>(attach(file), place.Stream, head.CommandId, caller)
            {
                ExpectedVersion = head.ExpectedVersion,
                MustExist = true,
            }, CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            // Where nobody can say whether it was recorded, the sweep finds out.
            if (isNew && outcome is not (null or Outcome.Done)) await store.Delete(file.Id).ConfigureAwait(false);
        }
        if (outcome is not Outcome.Done done) return CommandRoutes.Answer(http, outcome, created: false);
        http.Response.Headers.ETag = ETags.Of(done.Version);
        http.Response.Headers.Location = $"{http.Request.PathBase}{http.Request.Path}/{file.Id}";
        return Results.Json(file, StoredJson.Options, statusCode: StatusCodes.Status201Created);
    }

    /// <summary>The rest of the body is not waited for.</summary>
    private static Problem TooLarge(HttpContext http)
    {
        http.Response.Headers.Connection = "close";
        var refusal = AttachmentRefusals.TooLarge;
        return new(StatusCodes.Status413PayloadTooLarge, new(refusal.Code, refusal.Zh, refusal.En));
    }

    private static async Task<IResult> Send(JsonNode opened, HttpContext http, AttachmentStore store)
    {
        // The name of an erased person's file is gone, and so is the file.
        if (opened["name"] is null) return new Problem(StatusCodes.Status404NotFound, Problems.NotFound);
        var file = new Attachment(
            opened["id"]!.GetValue<Guid>(), opened["name"]!.GetValue<string>(), opened["size"]!.GetValue<long>(), opened["sha256"]!.GetValue<string>(),
            opened["kind"].Deserialize<AttachmentKind>(StoredJson.Options));
        var tag = new EntityTagHeaderValue($"\"{file.Sha256}\"");
        var response = http.Response.Headers;
        response.ETag = tag.ToString();
        response.CacheControl = "private, no-cache";
        if (EntityTagHeaderValue.TryParseList(http.Request.Headers.IfNoneMatch, out var known) && known.Any(k => k.Compare(tag, useStrongComparison: false)))
            return Results.StatusCode(StatusCodes.Status304NotModified);
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(file.Name);
        response.ContentDisposition = disposition.ToString();
        response.XContentTypeOptions = "nosniff";
        response.ContentSecurityPolicy = "sandbox; default-src 'none'";
        http.Response.ContentType = file.Kind.MediaType();
        http.Response.ContentLength = file.Size;
        await store.Send(file, http.Response.Body, http.RequestAborted).ConfigureAwait(false);
        return Results.Empty;
    }

    /// <summary>Where a file belongs: the stream whose event cites it, whose key seals it, whose limit of a day it counts for.</summary>
    internal readonly record struct Place(Guid Stream, Guid Person, string CountedFor);
}
