using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CreationPlatform.BuildingBlocks;

/// <summary>A question about no single matter, from somebody who may ask it; its parameters are read and in order.</summary>
/// <param name="Caller">Who asks.</param>
/// <param name="Services">The host's services.</param>
/// <param name="Given">What was given, by name.</param>
/// <param name="Roles">The roles through which the question is permitted.</param>
/// <param name="Asked">The question as it was asked: path and query.</param>
public sealed record Inquiry(Caller Caller, IServiceProvider Services, IReadOnlyDictionary<string, object> Given, IReadOnlyCollection<string> Roles, string Asked)
{
    /// <summary>The stream that the route names; empty where it names none.</summary>
    public Guid Stream { get; init; }

    /// <summary>Tells that nobody waits for the answer any more.</summary>
    public CancellationToken Cancel { get; init; }

    /// <summary>A text, or none.</summary>
    /// <param name="name">The parameter.</param>
    public string? Text(string name) => Given.GetValueOrDefault(name) as string;

    /// <summary>A day, or none.</summary>
    /// <param name="name">The parameter.</param>
    public DateOnly? Day(string name) => Given.GetValueOrDefault(name) as DateOnly?;

    /// <summary>A number, or none.</summary>
    /// <param name="name">The parameter.</param>
    public int? Number(string name) => (int?)Large(name);

    /// <summary>A number that may be large, or none.</summary>
    /// <param name="name">The parameter.</param>
    public long? Large(string name) => Given.GetValueOrDefault(name) as long?;

    /// <summary>A moment, or none.</summary>
    /// <param name="name">The parameter.</param>
    public DateTimeOffset? Instant(string name) => Given.GetValueOrDefault(name) as DateTimeOffset?;

    /// <summary>An id, or none.</summary>
    /// <param name="name">The parameter.</param>
    public Guid? Id(string name) => Given.GetValueOrDefault(name) as Guid?;

    /// <summary>A service of the host.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    public T Of<T>() where T : notnull => Services.GetRequiredService<T>();
}

/// <summary>Maps questions about no single matter: <c>GET …?under=…</c>. An unknown parameter is refused, not passed over.</summary>
public static class InquiryRoutes
{
    /// <summary>Maps a question.</summary>
    /// <param name="routes">The module's group.</param>
    /// <param name="pattern">The route.</param>
    /// <param name="operation">The operation's id.</param>
    /// <param name="parameters">What it understands.</param>
    /// <param name="answer">Answers it; nothing where what is asked about does not exist.</param>
    /// <typeparam name="TAnswer">The answer.</typeparam>
    public static DocumentRoute MapInquiry<TAnswer>(
        this IEndpointRouteBuilder routes, string pattern, string operation, IReadOnlyList<QueryParameter> parameters, Func<Inquiry, Task<TAnswer?>> answer) where TAnswer : class
    {
        var endpoint = routes.MapGet(pattern, async (HttpContext http) =>
        {
            if (DocumentRoutes.Denied(http) is { } denied) return denied;
            if (!parameters.TryRead(http.Request.Query, out var given, out var why)) return new Problem(StatusCodes.Status400BadRequest, Problems.MalformedQuery, why);
            http.Response.Headers.CacheControl = "private, no-store";
            var inquiry = new Inquiry(http.Features.Get<Caller>()!, http.RequestServices, given, DocumentRoutes.PermittedRoles(http), $"{http.Request.Path}{http.Request.QueryString}")
            {
                Stream = Guid.TryParse(http.GetRouteValue("id") as string, out var stream) ? stream : Guid.Empty,
                Cancel = http.RequestAborted,
            };
            return await answer(inquiry).ConfigureAwait(false) is { } found
                ? Results.Json(found, StoredJson.Options)
                : DocumentRoutes.NotFound();
        }).WithName(operation).WithMetadata([.. parameters]).Produces<TAnswer>();
        foreach (var status in (int[])[400, 401, 403, 404]) endpoint.ProducesProblem(status);
        return new(endpoint);
    }
}
