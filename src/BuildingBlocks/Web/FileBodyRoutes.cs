using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace CreationPlatform.BuildingBlocks;

/// <summary>A file that somebody sends as the body of a request, kept on disk until it is answered.</summary>
/// <param name="Caller">Who sends it.</param>
/// <param name="ContentType">What it is, without parameters.</param>
/// <param name="File">Its bytes; can be read again from the beginning.</param>
/// <param name="Http">The request, for its query and services.</param>
public sealed record FileBody(Caller Caller, string ContentType, Stream File, HttpContext Http);

/// <summary>Maps routes that take a file as their body. It is written to disk as it comes and never held in memory.</summary>
public static class FileBodyRoutes
{
    private const int Buffer = 81_920;

    /// <summary>Maps such a route.</summary>
    /// <param name="routes">The module's group.</param>
    /// <param name="pattern">The route.</param>
    /// <param name="operation">The operation's id.</param>
    /// <param name="contentTypes">What the file may be.</param>
    /// <param name="largest">The most bytes it may have.</param>
    /// <param name="answer">Answers it.</param>
    /// <param name="parameters">What the query may say.</param>
    /// <typeparam name="TAnswer">The answer when all is well.</typeparam>
    public static DocumentRoute MapFileBody<TAnswer>(
        this IEndpointRouteBuilder routes, string pattern, string operation, IReadOnlyList<string> contentTypes, long largest, Func<FileBody, Task<IResult>> answer,
        params IReadOnlyList<QueryParameter> parameters)
    {
        var endpoint = routes.MapPost(pattern, async (HttpContext http) =>
        {
            if (DocumentRoutes.Denied(http) is { } denied) return denied;
            if (!parameters.TryRead(http.Request.Query, out _, out var why)) return new Problem(StatusCodes.Status400BadRequest, Problems.MalformedQuery, why);
            var type = http.Request.ContentType?.Split(';')[0].Trim() ?? "";
            if (!contentTypes.Contains(type)) return new Problem(StatusCodes.Status415UnsupportedMediaType, Problems.OtherType, string.Join(", ", contentTypes));
            if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = largest;
            var path = Path.GetTempFileName();
            await using var file = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None, Buffer, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
            await http.Request.Body.CopyToAsync(file, http.RequestAborted).ConfigureAwait(false);
            file.Position = 0;
            return await answer(new(http.Features.Get<Caller>()!, type, file, http)).ConfigureAwait(false);
        }).WithName(operation).WithMetadata([.. parameters]).Accepts<Stream>(contentTypes[0], [.. contentTypes.Skip(1)]).Produces<TAnswer>();
        foreach (var status in (int[])[400, 401, 403, 413, 415, 422]) endpoint.ProducesProblem(status);
        return new(endpoint);
    }
}
